package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.BRACKET_QUOTED_IDENTIFIER;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.DOUBLE_COLON;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.DOUBLE_QUOTED;
import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.EOF;

import java.util.List;
import java.util.Set;
import org.ekmsim.tsql.audit.AuditOption;
import org.ekmsim.tsql.audit.AuditTarget;
import org.ekmsim.tsql.principal.ApplicationRoleOption;
import org.ekmsim.tsql.tree.Clause;

/** What the statements about keys, certificates, principals and permissions decide in common. */
abstract class SecurityActions extends Refusals {

    static final Set<String> PASSWORDS_OF_KEY = Set.of("DECRYPTION", "ENCRYPTION");
    static final Set<String> KEY_OF_CERTIFICATE = Set.of("BINARY", "DECRYPTION", "ENCRYPTION", "FILE");
    static final Set<String> KEY_OF_BACKUP = Set.of("ALGORITHM", "DECRYPTION", "ENCRYPTION", "FILE");

    private static final int MOST_WORDS_OF_A_CLASS = 4;

    /** Refuses the token where something does not hold. */
    void require(boolean holds, Token token) {
        if (!holds) {
            throw near(token);
        }
    }

    /** The next word, which must be one of those. */
    Token allowed(Set<String> words) {
        Token next = tokenAhead(1);
        require(next.kind != EOF && words.contains(upper(next)), next);
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

    static boolean hasPassword(List<ApplicationRoleOption> options) {
        return options.stream().anyMatch(ApplicationRoleOption.RolePassword.class::isInstance);
    }

    void refuseSensitivity() {
        if (isWord("SENSITIVITY")) {
            refuse("ADD SENSITIVITY CLASSIFICATION");
        }
    }

    /** Takes the words of a permission: the first that leads to none is the error. */
    String permissionName() {
        String name = "";
        while (isUnquoted(tokenAhead(1)) && PermissionNames.leads(name, upper(tokenAhead(1)), majorVersion())) {
            Token word = nextToken();
            name = PermissionNames.join(name, upper(word));
        }
        require(PermissionNames.isComplete(name, majorVersion()), tokenAhead(1));
        return PermissionNames.canonical(name);
    }

    /** Whether words and two colons come before the name of a securable. */
    boolean isClassOfSecurable() {
        int at = 1;
        while (at <= MOST_WORDS_OF_A_CLASS && isUnquoted(tokenAhead(at))) {
            at++;
            if (tokenAhead(at).kind == DOUBLE_COLON) {
                return true;
            }
        }
        return false;
    }

    /** Takes the words before two colons: number 102 or 156 near the first where they name no such class. */
    String securableClass(SecurableClasses classes) {
        Token first = tokenAhead(1);
        StringBuilder name = new StringBuilder();
        while (tokenAhead(1).kind != DOUBLE_COLON) {
            name.append(name.isEmpty() ? "" : " ").append(upper(nextToken()));
        }
        if (!classes.contains(name.toString())) {
            throw new SyntaxException(SyntaxErrors.near(first, first));
        }
        return name.toString();
    }

    private static boolean isUnquoted(Token token) {
        return token.kind != EOF
                && token.kind != BRACKET_QUOTED_IDENTIFIER
                && token.kind != DOUBLE_QUOTED
                && Character.isLetter(token.image.charAt(0));
    }

    boolean isDatabaseAudit() {
        return isWord("DATABASE") && isWord(tokenAhead(2), "AUDIT") && isWord(tokenAhead(3), "SPECIFICATION");
    }

    /** Whether SPECIFICATION and a name follow, not an audit of that name. */
    boolean isSpecification() {
        return isWord("SPECIFICATION") && isName(tokenAhead(2));
    }

    void requireWord(String... words) {
        require(isWord(words), tokenAhead(1));
    }

    AuditTarget.Kind auditTarget(Token word) {
        require(isWord(word, "APPLICATION_LOG", "SECURITY_LOG", "EXTERNAL_MONITOR"), word);
        return AuditTarget.Kind.valueOf(upper(word));
    }

    /** A target of files names their folder, one of blobs their container. */
    void requirePath(AuditTarget.Kind kind, List<AuditOption> options) {
        boolean complete =
                switch (kind) {
                    case FILE -> options.stream().anyMatch(AuditOption.FilePath.class::isInstance);
                    case URL -> options.stream().anyMatch(AuditOption.BlobPath.class::isInstance);
                    case APPLICATION_LOG, SECURITY_LOG, EXTERNAL_MONITOR -> true;
                };
        require(complete, tokenAhead(0));
    }

    boolean isAuditGroup() {
        return isName(tokenAhead(1)) && upper(tokenAhead(1)).endsWith("_GROUP");
    }

    /** Takes an action on a securable, which only the audit of a database knows. */
    String auditAction(boolean database) {
        require(
                database && isWord("SELECT", "UPDATE", "INSERT", "DELETE", "EXECUTE", "RECEIVE", "REFERENCES"),
                tokenAhead(1));
        return upper(nextToken());
    }
}
