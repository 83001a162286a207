package org.ekmsim.tsql.grammar;

import java.util.Locale;
import java.util.Set;

/** Names of T-SQL that exists but has no node here. */
final class UnmodelledNames {

    private static final Set<String> OBJECTS = words("""
            AGGREGATE ASSEMBLY AVAILABILITY BROKER CONTRACT ENDPOINT EVENT EXTERNAL FULLTEXT MESSAGE
            PARTITION PRIMARY QUEUE REMOTE RESOURCE ROUTE SEARCH SECURITY SELECTIVE SENSITIVITY SERVICE
            SPATIAL WORKLOAD XML""");

    // Words that only together with the next one name a class of objects.
    private static final Set<String> OPENERS = words("""
            APPLICATION AVAILABILITY BROKER COLUMN COUNTER DATABASE EVENT EXTERNAL FULLTEXT
            MASTER MESSAGE OR PARTITION PRIMARY REMOTE RESOURCE SEARCH SECURITY SELECTIVE SENSITIVITY
            SERVER SERVICE SPATIAL SYMMETRIC WORKLOAD XML AUDIT SCOPED ENCRYPTION ALTER""");

    private static final Set<String> FOLLOWERS = words("""
            ALTER AUDIT BINDING CATALOG CLASSIFICATION CLASSIFIER COLLECTION CONFIGURATION
            CREDENTIAL DATA ENCRYPTION FILE FORMAT FUNCTION GOVERNOR GROUP INDEX KEY LANGUAGE LIBRARY LIST MASTER
            NOTIFICATION POLICY POOL PRIORITY PROC PROCEDURE PROPERTY ROLE SCHEMA SCHEME SCOPED SERVICE
            SESSION SIGNATURE SOURCE SPECIFICATION STOPLIST TABLE TRIGGER TYPE VIEW XML""");

    private static final Set<String> VERBS = words("ADD BACKUP BULK CLOSE OPEN RESTORE TRUNCATE");

    private static final Set<String> VERB_OBJECTS = words("""
            ALL CERTIFICATE COUNTER DATABASE FILELISTONLY HEADERONLY INSERT KEY KEYS LABELONLY LOG MASTER REWINDONLY
            SERVICE SIGNATURE SYMMETRIC TABLE VERIFYONLY""");

    // Of those, the words after which the object's own words go on; after the others its name follows.
    private static final Set<String> UNFINISHED_OBJECTS = words("ALL COUNTER MASTER SERVICE SYMMETRIC");

    private UnmodelledNames() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isObject(Token first, Token second, Token third) {
        String word = ParserState.upper(first);
        return switch (word) {
            case "DATABASE" -> ParserState.isWord(second, "SCOPED") && ParserState.isWord(third, "CONFIGURATION");
            case "SERVER" -> ParserState.isWord(second, "CONFIGURATION");
            case "SERVICE" -> !ParserState.isWord(second, "MASTER");
            default -> OBJECTS.contains(word);
        };
    }

    /** The class of objects a CREATE, ALTER or DROP names, as far as its words go. */
    static String object(Token... words) {
        StringBuilder name = new StringBuilder(ParserState.upper(words[0]));
        String previous = name.toString();
        for (int i = 1; i < words.length && OPENERS.contains(previous) && words[i].image != null; i++) {
            String word = words[i].image.toUpperCase(Locale.ROOT);
            if (!FOLLOWERS.contains(word)) {
                break;
            }
            name.append(' ').append(word);
            previous = word;
        }
        return name.toString();
    }

    /** The first words of a statement, as far as they say what it is about. */
    static String statement(Token verb, Token... following) {
        StringBuilder name = new StringBuilder(ParserState.upper(verb));
        if (VERBS.contains(name.toString())) {
            for (Token token : following) {
                String word = ParserState.upper(token);
                if (!VERB_OBJECTS.contains(word)) {
                    break;
                }
                name.append(' ').append(word);
                if (!UNFINISHED_OBJECTS.contains(word)) {
                    break;
                }
            }
        }
        return name.toString();
    }
}
