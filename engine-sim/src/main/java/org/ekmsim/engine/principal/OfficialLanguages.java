package org.ekmsim.engine.principal;

import java.util.List;
import org.ekmsim.engine.message.EngineError;

/**
 * The languages of a server, as sys.syslanguages names them.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/system-compatibility-views/sys-syslanguages-transact-sql">
 *     sys.syslanguages (Transact-SQL)</a>
 */
final class OfficialLanguages {

    private static final List<String> NAMES = List.of(
            "us_english",
            "Deutsch",
            "Français",
            "日本語",
            "Dansk",
            "Español",
            "Italiano",
            "Nederlands",
            "Norsk",
            "Português",
            "Suomi",
            "Svenska",
            "čeština",
            "magyar",
            "polski",
            "română",
            "hrvatski",
            "slovenčina",
            "slovenski",
            "ελληνικά",
            "български",
            "русский",
            "Türkçe",
            "British",
            "eesti",
            "latviešu",
            "lietuvių",
            "Português (Brasil)",
            "繁體中文",
            "한국어",
            "简体中文",
            "Arabic",
            "ไทย",
            "norsk (bokmål)");

    private OfficialLanguages() {}

    /** The name as the server writes it; English is us_english; 15033 for others. */
    static String require(String name) {
        if (name.equalsIgnoreCase("English")) {
            return Login.SERVER_LANGUAGE;
        }
        return NAMES.stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> EngineError.of(15033, 1, name));
    }
}
