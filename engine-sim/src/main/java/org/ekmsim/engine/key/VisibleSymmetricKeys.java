package org.ekmsim.engine.key;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ekmsim.engine.database.Database;
import org.ekmsim.engine.database.Databases;
import org.ekmsim.engine.masterkey.MasterKeys;
import org.ekmsim.engine.permission.Securable;
import org.ekmsim.engine.session.Session;

/** The symmetric keys of a database that a session may see, in the order of their ids; master keys are among them. */
final class VisibleSymmetricKeys {

    private VisibleSymmetricKeys() {}

    static List<SymmetricKey> of(Session session, Database database) {
        DatabaseKeys keys = database.openContents().keys();
        Stream<SymmetricKey> masterKey = Optional.ofNullable(keys.masterKey()).stream();
        Stream<SymmetricKey> serviceMasterKey = database.name().equalsIgnoreCase(Databases.MASTER)
                ? Stream.of(MasterKeys.shown(session.state().serviceMasterKey()))
                : Stream.empty();
        return Stream.of(masterKey, serviceMasterKey, keys.symmetric().values().stream())
                .flatMap(some -> some)
                .filter(key -> session.sees(Securable.of(database, key)))
                .sorted(Comparator.comparingInt(SymmetricKey::id))
                .toList();
    }
}
