@source:create-table-transact-sql @tables
Feature: Tables and what they demand of their rows

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE DATABASE TestTDE;
      GO
      USE TestTDE;
      CREATE TABLE dbo.vaults (name nvarchar(20) CONSTRAINT pk_vaults PRIMARY KEY);
      CREATE TABLE dbo.keys (id int IDENTITY(100, 10) CONSTRAINT pk_keys PRIMARY KEY, name nvarchar(20) NOT NULL CONSTRAINT uq_keys UNIQUE, vault nvarchar(20) NULL CONSTRAINT fk_vault REFERENCES dbo.vaults (name), bits int NOT NULL CONSTRAINT df_bits DEFAULT 2048 CONSTRAINT ck_bits CHECK (bits >= 2048));
      INSERT dbo.vaults VALUES (N'west');
      GO
      """

  @source:unique-constraints-and-check-constraints
  Scenario: TABLE-01 A check refuses what is false
    When this runs:
      """
      INSERT dbo.keys (name, bits) VALUES (N'weak', 1024);
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                              |
      | 547    | 16    | any   | 1    | The INSERT statement conflicted with the CHECK constraint "ck_bits". The conflict occurred in database "TestTDE", table "dbo.keys", column 'bits'. |

  @source:unique-constraints-and-check-constraints
  Scenario: TABLE-02 A unique constraint keeps values apart
    When this runs:
      """
      INSERT dbo.keys (name) VALUES (N'one'), (N'ONE');
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                              |
      | 2627   | 14    | any   | 1    | Violation of UNIQUE KEY constraint 'uq_keys'. Cannot insert duplicate key in object 'dbo.keys'. The duplicate key value is (ONE). |

  @source:primary-and-foreign-key-constraints
  Scenario: TABLE-03 A foreign key wants its partner to be there, and to stay
    When this runs:
      """
      INSERT dbo.keys (name, vault) VALUES (N'one', N'east');
      INSERT dbo.keys (name, vault) VALUES (N'one', N'west');
      DELETE dbo.vaults;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                   |
      | 547    | 16    | any   | 1    | The INSERT statement conflicted with the FOREIGN KEY constraint "fk_vault". The conflict occurred in database "TestTDE", table "dbo.vaults", column 'name'. |
      | 547    | 16    | any   | 3    | The DELETE statement conflicted with the REFERENCE constraint "fk_vault". The conflict occurred in database "TestTDE", table "dbo.keys", column 'vault'.    |

  @source:create-table-transact-sql-identity-property
  Scenario: TABLE-04 A failed insert spends its identity value
    When this runs:
      """
      INSERT dbo.keys (name, bits) VALUES (N'weak', 1024);
      INSERT dbo.keys (name) VALUES (N'strong');
      SELECT id, name, bits FROM dbo.keys;
      """
    Then the result is:
      | id  | name   | bits |
      | 110 | strong | 2048 |

  @source:output-clause-transact-sql
  Scenario: TABLE-05 OUTPUT tells what a change did
    When this runs:
      """
      INSERT dbo.keys (name) VALUES (N'one');
      UPDATE dbo.keys SET bits = 4096 OUTPUT deleted.bits AS before, inserted.bits AS after;
      """
    Then the result is:
      | before | after |
      | 2048   | 4096  |

  @source:alter-table-transact-sql
  Scenario: TABLE-06 A column with constraints cannot be dropped
    When this runs:
      """
      ALTER TABLE dbo.keys DROP COLUMN bits;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                      |
      | 5074   | 16    | any   | 1    | The object 'df_bits' is dependent on column 'bits'.                                       |
      | 5074   | 16    | any   | 1    | The object 'ck_bits' is dependent on column 'bits'.                                       |
      | 4922   | 16    | any   | 1    | ALTER TABLE DROP COLUMN bits failed because one or more objects access this column. |

  @source:alter-table-transact-sql
  Scenario: TABLE-07 A constraint that was switched off is not trusted afterwards
    When this runs:
      """
      ALTER TABLE dbo.keys NOCHECK CONSTRAINT ck_bits;
      INSERT dbo.keys (name, bits) VALUES (N'weak', 1024);
      ALTER TABLE dbo.keys CHECK CONSTRAINT ck_bits;
      SELECT name, is_disabled, is_not_trusted FROM sys.check_constraints;
      """
    Then the result is:
      | name    | is_disabled | is_not_trusted |
      | ck_bits | 0           | 1              |

  @source:truncate-table-transact-sql
  Scenario: TABLE-08 A referenced table is not truncated
    When this runs:
      """
      TRUNCATE TABLE dbo.vaults;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                              |
      | 4712   | 16    | any   | 1    | Cannot truncate table 'dbo.vaults' because it is being referenced by a FOREIGN KEY constraint. |

  @source:create-table-transact-sql
  Scenario: TABLE-09 Constraints stand on the pages of the data file
    When the database goes offline and online
    And this runs:
      """
      INSERT TestTDE.dbo.keys (name, bits) VALUES (N'weak', 1024);
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                              |
      | 547    | 16    | any   | 1    | The INSERT statement conflicted with the CHECK constraint "ck_bits". The conflict occurred in database "TestTDE", table "dbo.keys", column 'bits'. |
