@source:catalog-views-transact-sql
Feature: What catalogue views tell

  Deployment tools and drivers ask the catalogue before they do anything.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE DATABASE Ledger;
      GO
      CREATE TABLE Ledger.dbo.Entries (EntryID int NOT NULL PRIMARY KEY, Amount decimal(9, 2) NULL);
      GO
      """

  @source:object-id-transact-sql
  Scenario: CAT-01 A table is found by its name, in another database too
    When this runs:
      """
      SELECT CASE WHEN OBJECT_ID('Ledger.dbo.Entries', 'U') IS NULL THEN 'missing' ELSE 'there' END AS entries,
             CASE WHEN OBJECT_ID('dbo.Entries', 'U') IS NULL THEN 'missing' ELSE 'there' END AS here;
      """
    Then the result is:
      | entries | here    |
      | there   | missing |

  @source:sys-columns-transact-sql
  Scenario: CAT-02 Columns carry their type
    When this runs:
      """
      USE Ledger;
      SELECT c.name, TYPE_NAME(c.user_type_id) AS type, c.precision, c.scale, c.is_nullable
      FROM sys.columns AS c JOIN sys.tables AS t ON c.object_id = t.object_id
      WHERE t.name = 'Entries' ORDER BY c.column_id;
      """
    Then the result is:
      | name    | type    | precision | scale | is_nullable |
      | EntryID | int     | 10        | 0     | 0           |
      | Amount  | decimal | 9         | 2     | 1           |

  @source:tables-transact-sql
  Scenario: CAT-03 The standard's views tell of tables
    When this runs:
      """
      SELECT TABLE_CATALOG, TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE FROM Ledger.INFORMATION_SCHEMA.TABLES;
      """
    Then the result is:
      | TABLE_CATALOG | TABLE_SCHEMA | TABLE_NAME | TABLE_TYPE |
      | Ledger        | dbo          | Entries    | BASE TABLE |

  @source:sys-master-files-transact-sql
  Scenario: CAT-04 Each database has a data file and a log
    When this runs:
      """
      SELECT file_id, type_desc, name FROM sys.master_files WHERE database_id = DB_ID('Ledger') ORDER BY file_id;
      """
    Then the result is:
      | file_id | type_desc | name       |
      | 1       | ROWS      | Ledger     |
      | 2       | LOG       | Ledger_log |

  @source:sys-messages-transact-sql
  Scenario: CAT-05 Messages are a view
    When this runs:
      """
      SELECT message_id, severity, text FROM sys.messages WHERE message_id = 33053 AND language_id = 1033;
      """
    Then the result is:
      | message_id | severity | text                                                                                                                                                      |
      | 33053      | 16       | Extensible Key Management is disabled or not supported on this edition of SQL Server.  Use sp_configure 'EKM provider enabled' to enable it. |

  @source:serverproperty-transact-sql
  Scenario: CAT-06 The server tells its version and edition
    When this runs:
      """
      SELECT CAST(SERVERPROPERTY('ProductMajorVersion') AS int) AS major,
             CAST(SERVERPROPERTY('Edition') AS nvarchar(60)) AS edition,
             CAST(SERVERPROPERTY('EngineEdition') AS int) AS engine;
      """
    Then the result is:
      | major | edition                    | engine |
      | 16    | Developer Edition (64-bit) | 3      |

  @source:backupset-transact-sql
  Scenario: CAT-07 The history of a server on which nothing was backed up is empty
    When this runs:
      """
      SELECT COUNT(*) AS backups FROM msdb.dbo.backupset WHERE encryptor_thumbprint IS NOT NULL;
      """
    Then the result is:
      | backups |
      | 0       |

  @source:sys-all-columns-transact-sql
  Scenario: CAT-08 A view of the system is an object with columns
    When this runs:
      """
      SELECT COUNT(*) AS columns FROM sys.all_columns
      WHERE object_id = OBJECT_ID('sys.dm_database_encryption_keys') AND name LIKE 'encryption_scan%';
      """
    Then the result is:
      | columns |
      | 3       |

  @source:table-constraints-transact-sql
  Scenario: CAT-09 The standard's views tell of constraints
    When this runs:
      """
      CREATE TABLE dbo.pairs (a int, b int, CONSTRAINT pk_pairs PRIMARY KEY (b, a), CONSTRAINT ck_pairs CHECK (a < b));
      SELECT CONSTRAINT_NAME, CONSTRAINT_TYPE FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE TABLE_NAME = 'pairs' ORDER BY CONSTRAINT_NAME;
      """
    Then the result is:
      | CONSTRAINT_NAME | CONSTRAINT_TYPE |
      | ck_pairs        | CHECK           |
      | pk_pairs        | PRIMARY KEY     |

  @source:key-column-usage-transact-sql
  Scenario: CAT-10 The columns of a key stand in its order
    When this runs:
      """
      CREATE TABLE dbo.pairs (a int, b int, CONSTRAINT pk_pairs PRIMARY KEY (b, a));
      SELECT COLUMN_NAME, ORDINAL_POSITION FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE WHERE CONSTRAINT_NAME = 'pk_pairs' ORDER BY ORDINAL_POSITION;
      """
    Then the result is:
      | COLUMN_NAME | ORDINAL_POSITION |
      | b           | 1                |
      | a           | 2                |

  @source:sys-sysdatabases-transact-sql
  Scenario: CAT-11 Older scripts find databases under their old name
    When this runs:
      """
      SELECT name FROM master.dbo.sysdatabases WHERE dbid <= 4 ORDER BY dbid;
      """
    Then the result is:
      | name   |
      | master |
      | tempdb |
      | model  |
      | msdb   |
