package org.ekmsim.engine.principal;

import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.instance.InstanceState;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.engine.type.Binary;
import org.ekmsim.tsql.login.LoginOption;
import org.ekmsim.tsql.login.LoginOption.CheckExpiration;
import org.ekmsim.tsql.login.LoginOption.CheckPolicy;
import org.ekmsim.tsql.login.LoginOption.DefaultDatabase;
import org.ekmsim.tsql.login.LoginOption.DefaultLanguage;
import org.ekmsim.tsql.login.LoginOption.NoCredential;
import org.ekmsim.tsql.login.LoginOption.PlainCredential;
import org.ekmsim.tsql.login.LoginOption.Sid;

/**
 * The options of CREATE LOGIN and ALTER LOGIN ... WITH.
 *
 * @param options as written
 */
record LoginSettings(List<LoginOption> options) {

    private static final int SID_BYTES = 16;

    <T extends LoginOption> Optional<T> option(Class<T> type) {
        return WrittenOptions.find(options, type);
    }

    boolean policy(boolean otherwise) {
        return option(CheckPolicy.class).map(CheckPolicy::on).orElse(otherwise);
    }

    boolean expiration(boolean otherwise) {
        return option(CheckExpiration.class).map(CheckExpiration::on).orElse(otherwise);
    }

    /** Whether a plain credential is given or taken away, which is another permission. */
    boolean changesCredential() {
        return option(PlainCredential.class).isPresent()
                || option(NoCredential.class).isPresent();
    }

    /** The SID option; 15419 unless it has 16 bytes, 15433 when it is taken. */
    Optional<Binary> sid(InstanceState state) {
        return option(Sid.class).map(option -> {
            Binary sid = Binary.of(option.value().value());
            if (sid.length() != SID_BYTES) {
                throw EngineError.of(15419, 1);
            }
            if (state.logins().find(sid).isPresent()) {
                throw EngineError.of(15433, 1);
            }
            return sid;
        });
    }

    /** The login with its default database, default language and plain credential changed. */
    Login apply(Login login, InstanceState state) {
        Login changed = login;
        for (LoginOption option : options) {
            if (option instanceof DefaultDatabase database) {
                changed =
                        changed.withDefaultDatabase(database(database.database().value(), state));
            } else if (option instanceof DefaultLanguage language) {
                changed = changed.withDefaultLanguage(
                        OfficialLanguages.require(language.language().value()));
            } else if (option instanceof PlainCredential credential) {
                changed = changed.withCredential(
                        credential(credential.credential().value(), login, state));
            } else if (option instanceof NoCredential) {
                changed = changed.withCredential(null);
            }
        }
        return changed;
    }

    private static String database(String name, InstanceState state) {
        return state.databases()
                .find(name)
                .orElseThrow(() -> EngineError.of(15010, 1, name))
                .name();
    }

    /** A credential without a provider: 15535 for sa, 15151 when there is none. */
    private static int credential(String name, Login login, InstanceState state) {
        if (login.id() == Login.SA_ID) {
            throw EngineError.of(15535, 1, login.name());
        }
        return state.credentials()
                .find(name)
                .filter(found -> found.providerId() == null)
                .orElseThrow(() -> EngineError.of(15151, 1, "find", "credential", name))
                .id();
    }
}
