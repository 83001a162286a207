package org.ekmsim.tsql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-SQL that exists but has no node is refused by its name and place, not by a syntax error. */
class UnmodelledConstructsTest {

    private final TsqlParser parser = new TsqlParser(new ParseOptions(16, true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    BACKUP DATABASE                                | BACKUP DATABASE d TO DISK = 'x'
                    BACKUP LOG                                     | BACKUP LOG d TO DISK = 'x'
                    BACKUP CERTIFICATE                             | BACKUP CERTIFICATE c TO FILE = 'x'
                    BACKUP SERVICE MASTER KEY                      | BACKUP SERVICE MASTER KEY TO FILE = 'x'
                    RESTORE FILELISTONLY                           | RESTORE FILELISTONLY FROM DISK = 'x'
                    OPEN SYMMETRIC KEY                             | OPEN SYMMETRIC KEY k DECRYPTION BY PASSWORD = 'x'
                    OPEN MASTER KEY                                | OPEN MASTER KEY DECRYPTION BY PASSWORD = 'x'
                    CLOSE ALL SYMMETRIC KEYS                       | CLOSE ALL SYMMETRIC KEYS
                    MERGE                                          | MERGE INTO t USING u ON 1 = 1 WHEN MATCHED THEN DELETE
                    GRANT                                          | GRANT CONTROL TO x
                    DENY                                           | DENY CONTROL TO x
                    REVOKE                                         | REVOKE CONTROL FROM x
                    KILL                                           | KILL 51
                    SHUTDOWN                                       | SHUTDOWN WITH NOWAIT
                    TRUNCATE TABLE                                 | TRUNCATE TABLE t
                    WITH (common table expression)                 | WITH x AS (SELECT 1) SELECT * FROM x
                    CREATE PROCEDURE                               | CREATE PROCEDURE p AS SELECT 1
                    CREATE OR ALTER VIEW                           | CREATE OR ALTER VIEW v AS SELECT 1
                    CREATE SYMMETRIC KEY                           | CREATE SYMMETRIC KEY k WITH ALGORITHM = AES_256
                    CREATE MASTER KEY                              | CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'x'
                    CREATE CERTIFICATE                             | CREATE CERTIFICATE c WITH SUBJECT = 'x'
                    CREATE USER                                    | CREATE USER u FOR LOGIN l
                    CREATE DATABASE SCOPED CREDENTIAL              | CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'x'
                    CREATE DATABASE ... ON                         | CREATE DATABASE d ON (NAME = 'x')
                    CREATE DATABASE ... COLLATE                    | CREATE DATABASE d COLLATE Latin1_General_BIN
                    CREATE ASYMMETRIC KEY ... FROM FILE            | CREATE ASYMMETRIC KEY k FROM FILE = 'x'
                    CREATE ASYMMETRIC KEY ... FROM EXECUTABLE      | CREATE ASYMMETRIC KEY k FROM EXECUTABLE FILE = 'x'
                    CREATE ASYMMETRIC KEY ... WITH ALGORITHM       | CREATE ASYMMETRIC KEY k WITH ALGORITHM = RSA_2048
                    CREATE ASYMMETRIC KEY ... ENCRYPTION BY        | CREATE ASYMMETRIC KEY k FROM PROVIDER p ENCRYPTION BY PASSWORD = 'x'
                    ALTER ASYMMETRIC KEY                           | ALTER ASYMMETRIC KEY k REMOVE PRIVATE KEY
                    ALTER SERVER ROLE                              | ALTER SERVER ROLE sysadmin ADD MEMBER l
                    ALTER DATABASE ... MODIFY                      | ALTER DATABASE d MODIFY NAME = e
                    ALTER DATABASE ... SET RECOVERY                | ALTER DATABASE d SET RECOVERY SIMPLE
                    DROP CERTIFICATE                               | DROP CERTIFICATE c
                    DROP DATABASE AUDIT SPECIFICATION              | DROP DATABASE AUDIT SPECIFICATION s
                    EXECUTE AS                                     | EXECUTE AS LOGIN = 'l'
                    EXECUTE (...) AS                               | EXEC ('SELECT 1') AS LOGIN = 'l'
                    REVERT                                         | REVERT
                    ADD SIGNATURE                                  | ADD SIGNATURE TO p BY CERTIFICATE c
                    SELECT ... INTO                                | SELECT 1 AS a INTO t
                    SELECT ... FOR XML                             | SELECT 1 FOR XML PATH
                    SELECT ... OPTION                              | SELECT 1 OPTION (RECOMPILE)
                    OVER                                           | SELECT ROW_NUMBER() OVER (ORDER BY a) FROM t
                    PIVOT                                          | SELECT * FROM t PIVOT (MAX(a) FOR b IN ([x])) AS p
                    table hint UPDLOCK                             | SELECT * FROM t WITH (UPDLOCK)
                    table variable                                 | DECLARE @t TABLE (a int)
                    INSERT ... EXECUTE                             | INSERT t EXEC p
                    INSERT ... DEFAULT VALUES                      | INSERT t DEFAULT VALUES
                    DEFAULT as a value                             | INSERT t VALUES (1, DEFAULT)
                    AT TIME ZONE                                   | SELECT a AT TIME ZONE 'UTC' FROM t
                    UPDATE ... FROM                                | UPDATE t SET a = 1 FROM t JOIN u ON 1 = 1
                    DBCC CHECKDB                                   | DBCC CHECKDB (d)
                    """)
    void isRefusedByName(String construct, String batch) {
        ParsedBatch parsed = parser.parse("PRINT 'first';\n" + batch);
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.unmodelled()).hasSize(1);
        assertThat(parsed.unmodelled().get(0).construct()).isEqualTo(construct);
        assertThat(parsed.unmodelled().get(0).line()).isEqualTo(2);
    }

    @Test
    void readingGoesOnAfterTheNextSemicolonAndFindsMore() {
        ParsedBatch parsed = parser.parse("GRANT CONTROL TO x;\nUSE master;\nBACKUP DATABASE d TO DISK = 'x'");
        assertThat(parsed.unmodelled())
                .containsExactly(
                        new UnmodelledConstruct("GRANT", 1, 1), new UnmodelledConstruct("BACKUP DATABASE", 3, 1));
        assertThat(parsed.statements()).hasSize(1);
    }

    @Test
    void whatFollowsAnUnmodelledConstructIsNotCalledASyntaxError() {
        assertThat(parser.parse("CREATE PROCEDURE p AS SELECT 1; SELECT FROM;").errors())
                .isEmpty();
    }

    @Test
    void anErrorBeforeItIsKept() {
        ParsedBatch parsed = parser.parse("SELECT FROM t; GRANT CONTROL TO x");
        assertThat(parsed.errors()).extracting(SyntaxError::number).containsExactly(156);
        assertThat(parsed.unmodelled()).hasSize(1);
    }
}
