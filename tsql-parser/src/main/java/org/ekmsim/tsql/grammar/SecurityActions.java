package org.ekmsim.tsql.grammar;

import java.util.List;
import java.util.Set;
import org.ekmsim.tsql.tree.Clause;

/** What the statements about keys, certificates, principals and permissions decide in common. */
abstract class SecurityActions extends Refusals {

    static final Set<String> PASSWORDS_OF_KEY = Set.of("DECRYPTION", "ENCRYPTION");
    static final Set<String> KEY_OF_CERTIFICATE = Set.of("BINARY", "DECRYPTION", "ENCRYPTION", "FILE");
    static final Set<String> KEY_OF_BACKUP = Set.of("ALGORITHM", "DECRYPTION", "ENCRYPTION", "FILE");

    /** Refuses the token where something does not hold. */
    void require(boolean holds, Token token) {
        if (!holds) {
            throw near(token);
        }
    }

    /** The next word, which must be one of those. */
    Token allowed(Set<String> words) {
        Token next = tokenAhead(1);
        require(next.image != null && words.contains(upper(next)), next);
        return next;
    }

    /** Adds an option that may be there once: the word of a second one is an error. */
    <O extends Clause> void addOnce(List<O> options, O option, Token word) {
        if (options.stream().anyMatch(other -> other.getClass() == option.getClass())) {
            throw incorrectNear(word);
        }
        options.add(option);
    }

    boolean isScopedCredential() {
        return isWord("DATABASE") && isWord(tokenAhead(2), "SCOPED") && isWord(tokenAhead(3), "CREDENTIAL");
    }

    /** OLD_ACCOUNT against NEW_ACCOUNT. */
    boolean isFormerAccount(Token word) {
        require(isWord(word, "OLD_ACCOUNT", "NEW_ACCOUNT"), word);
        return isWord(word, "OLD_ACCOUNT");
    }
}
