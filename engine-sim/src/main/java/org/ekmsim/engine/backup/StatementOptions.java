package org.ekmsim.engine.backup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ekmsim.engine.message.UnmodelledException;
import org.ekmsim.engine.session.StatementContext;
import org.ekmsim.engine.tde.EncryptionAlgorithm;
import org.ekmsim.engine.tde.Encryptors;
import org.ekmsim.engine.tde.OpenEncryptionKey;
import org.ekmsim.tsql.database.Encryptor;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;

/**
 * The options of a BACKUP or RESTORE that are given a meaning.
 *
 * @param options the options, none of them refused
 */
record StatementOptions(List<NamedOption> options) {

    /** How the server reads and writes a device; nothing of it shows. */
    private static final Set<String> TRANSFER = Set.of(
            "BLOCKSIZE", "BUFFERCOUNT", "MAXTRANSFERSIZE", "NOREWIND", "NOUNLOAD", "REWIND", "STOP_ON_ERROR", "UNLOAD");

    private static final String ENCRYPTION = "ENCRYPTION";

    private static final int DEFAULT_PERCENTAGE = 10;

    /**
     * Options after WITH.
     *
     * @param modelled names of those with a meaning
     * @param statement what the refusal of another one begins with
     */
    static StatementOptions of(List<NamedOption> options, Set<String> modelled, String statement, int line) {
        for (NamedOption option : options) {
            boolean known = modelled.contains(option.name()) || TRANSFER.contains(option.name());
            boolean whole = option.nested().isEmpty() || option.name().equals(ENCRYPTION);
            if (!known || !whole) {
                throw new UnmodelledException(statement + " ... WITH " + option.name(), line);
            }
        }
        return new StatementOptions(List.copyOf(options));
    }

    boolean has(String name) {
        return NamedOption.named(name, options).isPresent();
    }

    /** The text of an option. */
    Optional<String> text(String name, StatementContext context) {
        return given(name).map(value -> context.display(value.expression()));
    }

    /** The number of an option. */
    Optional<Integer> number(String name, StatementContext context) {
        return given(name).map(value -> context.integer(value.expression()));
    }

    /** After how many percent STATS tells how far it is; 0 for never. */
    int percentage(StatementContext context) {
        return has("STATS") ? number("STATS", context).orElse(DEFAULT_PERCENTAGE) : 0;
    }

    /** The key ENCRYPTION asks for, new and wrapped; empty where the backup is not to be encrypted. */
    Optional<OpenEncryptionKey> encryption(StatementContext context) {
        return NamedOption.named(ENCRYPTION, options).map(option -> {
            EncryptionAlgorithm algorithm = EncryptionAlgorithm.AES_128;
            Encryptor encryptor = null;
            for (NamedOption part : option.nested()) {
                if (part.value() instanceof OptionValue.Word word) {
                    algorithm = EncryptionAlgorithm.valueOf(word.word());
                } else if (part.value() instanceof OptionValue.Name name) {
                    Encryptor.Kind kind = part.name().equals("SERVER CERTIFICATE")
                            ? Encryptor.Kind.CERTIFICATE
                            : Encryptor.Kind.ASYMMETRIC_KEY;
                    encryptor = new Encryptor(kind, name.name());
                }
            }
            if (encryptor == null) {
                throw new UnmodelledException("ENCRYPTION without an encryptor", context.line());
            }
            return Encryptors.forBackup(algorithm, encryptor, context);
        });
    }

    private Optional<OptionValue.Given> given(String name) {
        return NamedOption.named(name, options)
                .map(NamedOption::value)
                .filter(OptionValue.Given.class::isInstance)
                .map(OptionValue.Given.class::cast);
    }
}
