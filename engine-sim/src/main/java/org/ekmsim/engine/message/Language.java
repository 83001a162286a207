package org.ekmsim.engine.message;

import java.util.List;
import java.util.Optional;

/**
 * A language messages may be written in.
 *
 * @param name official name
 * @param alias the name in English
 * @param messageGroup {@code msglangid}, which sys.messages calls language_id
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/system-compatibility-views/sys-syslanguages-transact-sql">sys.syslanguages
 *     (Transact-SQL)</a>
 */
record Language(String name, String alias, int messageGroup) {

    /** {@code msglangid} of us_english. */
    static final int US_ENGLISH = 1033;

    private static final List<Language> INSTALLED =
            """
            us_english|English|1033
            Deutsch|German|1031
            Français|French|1036
            日本語|Japanese|1041
            Dansk|Danish|1030
            Español|Spanish|3082
            Italiano|Italian|1040
            Nederlands|Dutch|1043
            Norsk|Norwegian|2068
            Português|Portuguese|2070
            Suomi|Finnish|1035
            Svenska|Swedish|1053
            čeština|Czech|1029
            magyar|Hungarian|1038
            polski|Polish|1045
            română|Romanian|1048
            hrvatski|Croatian|1050
            slovenčina|Slovak|1051
            slovenski|Slovenian|1060
            ελληνικά|Greek|1032
            български|Bulgarian|1026
            русский|Russian|1049
            Türkçe|Turkish|1055
            British|British English|1033
            eesti|Estonian|1061
            latviešu|Latvian|1062
            lietuvių|Lithuanian|1063
            Português (Brasil)|Brazilian|1046
            繁體中文|Traditional Chinese|1028
            한국어|Korean|1042
            简体中文|Simplified Chinese|2052
            Arabic|Arabic|1025
            ไทย|Thai|1054""".lines().map(Language::read).toList();

    private static Language read(String line) {
        String[] cells = line.split("\\|", -1);
        return new Language(cells[0], cells[1], Integer.parseInt(cells[2]));
    }

    /** The language of that name or alias. */
    static Optional<Language> find(String name) {
        return INSTALLED.stream()
                .filter(language -> language.name.equalsIgnoreCase(name) || language.alias.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The language an argument names; 15033 when there is none of that name. */
    static Language named(String name) {
        return find(name).orElseThrow(() -> EngineError.of(15033, 1, name));
    }
}
