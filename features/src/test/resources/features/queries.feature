@source:select-transact-sql @queries
Feature: Queries

  What scripts ask of the catalogue and of their own tables.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE DATABASE TestTDE;
      GO
      USE TestTDE;
      CREATE TABLE dbo.keys (id int IDENTITY CONSTRAINT pk_keys PRIMARY KEY, name nvarchar(20) NOT NULL, vault nvarchar(10) NULL, bits int NOT NULL DEFAULT 2048);
      INSERT dbo.keys (name, vault, bits) VALUES (N'one', N'west', 2048), (N'two', N'west', 3072), (N'three', N'east', 2048), (N'four', NULL, 4096);
      GO
      """

  @source:with-common-table-expression-transact-sql
  Scenario: QUERY-01 A common table expression is a view for one statement
    When this runs:
      """
      WITH strong (name, bits) AS (SELECT name, bits FROM dbo.keys WHERE bits > 2048)
      SELECT name, bits FROM strong ORDER BY bits DESC;
      """
    Then the result is:
      | name | bits |
      | four | 4096 |
      | two  | 3072 |

  @source:row-number-transact-sql
  Scenario: QUERY-02 The newest key of each vault
    When this runs:
      """
      SELECT vault, name
      FROM (SELECT vault, name, ROW_NUMBER() OVER (PARTITION BY vault ORDER BY id DESC) AS place FROM dbo.keys) AS ranked
      WHERE place = 1 AND vault IS NOT NULL
      ORDER BY vault;
      """
    Then the result is:
      | vault | name  |
      | east  | three |
      | west  | two   |

  @source:from-transact-sql
  Scenario: QUERY-03 OUTER APPLY keeps rows without partners
    When this runs:
      """
      SELECT v.vault, k.name
      FROM (VALUES (N'east'), (N'north')) AS v (vault)
      OUTER APPLY (SELECT TOP (1) name FROM dbo.keys WHERE keys.vault = v.vault ORDER BY id) AS k;
      """
    Then the result is:
      | vault | name  |
      | east  | three |
      | north | NULL  |

  @source:in-transact-sql
  Scenario: QUERY-04 NOT IN finds nothing where the list holds a NULL
    When this runs:
      """
      SELECT COUNT(*) AS found FROM dbo.keys WHERE vault NOT IN (SELECT vault FROM dbo.keys WHERE id = 4);
      """
    Then the result is:
      | found |
      | 0     |

  @source:select-group-by-transact-sql
  Scenario: QUERY-05 What is neither grouped nor aggregated has no single value
    When this runs:
      """
      SELECT vault, name FROM dbo.keys GROUP BY vault;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                |
      | 8120   | 16    | any   | 1    | Column 'dbo.keys.name' is invalid in the select list because it is not contained in either an aggregate function or the GROUP BY clause. |

  @source:string-agg-transact-sql
  Scenario: QUERY-06 Names in one cell, in order
    When this runs:
      """
      SELECT STRING_AGG(name, N', ') WITHIN GROUP (ORDER BY bits DESC, name) AS names FROM dbo.keys;
      """
    Then the result is:
      | names                 |
      | four, two, one, three |

  @source:select-into-clause-transact-sql
  Scenario: QUERY-07 A copy of a table keeps its identity column
    When this runs:
      """
      SELECT * INTO dbo.copies FROM dbo.keys;
      INSERT dbo.copies (name, bits) VALUES (N'five', 2048);
      SELECT MAX(id) AS last FROM dbo.copies;
      """
    Then the result is:
      | last |
      | 5    |

  @source:create-view-transact-sql
  Scenario: QUERY-08 A view answers with what its tables hold now
    Given these batches have run:
      """
      USE TestTDE;
      GO
      CREATE VIEW dbo.vaults AS SELECT vault, COUNT(*) AS keys FROM dbo.keys WHERE vault IS NOT NULL GROUP BY vault;
      GO
      DELETE dbo.keys WHERE name = N'one';
      """
    When this runs:
      """
      SELECT vault, keys FROM dbo.vaults ORDER BY vault;
      """
    Then the result is:
      | vault | keys |
      | east  | 1    |
      | west  | 1    |

  @source:with-common-table-expression-transact-sql
  Scenario: QUERY-09 Recursion is refused by name
    When this runs:
      """
      WITH n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 9)
      SELECT i FROM n;
      """
    Then the run ends at line 1, because "recursive common table expression" is not modelled

  @source:set-ansi-warnings-transact-sql
  Scenario: QUERY-10 An aggregate that leaves out NULL says so once
    When this runs:
      """
      SELECT COUNT(vault) AS named, MIN(vault) AS first_one FROM dbo.keys;
      """
    Then the result is:
      | named | first_one |
      | 3     | east      |
    And the messages are:
      | number | level | state | line | text                                                                        |
      | 8153   | 10    | any   | 1    | Warning: Null value is eliminated by an aggregate or other SET operation. |

  @source:insert-transact-sql
  Scenario: QUERY-11 A column that is not there stops the whole batch, also where it is never reached
    When this runs:
      """
      INSERT dbo.keys (name) VALUES (N'five');
      IF 1 = 0
          UPDATE dbo.keys SET nope = 1;
      """
    Then the errors are:
      | number | level | state | line | text                         |
      | 207    | 16    | any   | 3    | Invalid column name 'nope'. |
    When this runs:
      """
      SELECT COUNT(*) AS keys FROM dbo.keys;
      """
    Then the result is:
      | keys |
      | 4    |

  @source:deferred-name-resolution-and-compilation
  Scenario: QUERY-12 A table that is not there yet is looked for when its statement is reached
    When this runs:
      """
      CREATE TABLE dbo.later (id int);
      INSERT dbo.later (nope) VALUES (1);
      """
    Then the errors are:
      | number | level | state | line | text                         |
      | 207    | 16    | any   | 2    | Invalid column name 'nope'. |
    When this runs:
      """
      SELECT COUNT(*) AS rows_of_it FROM dbo.later;
      """
    Then the result is:
      | rows_of_it |
      | 0          |

  @source:cast-and-convert-transact-sql
  Scenario: QUERY-13 A thumbprint goes to text and back
    When this runs:
      """
      DECLARE @text varchar(20) = CONVERT(varchar(20), 0x0A1B2C, 1);
      SELECT @text AS with_prefix, CONVERT(varchar(20), 0x0A1B2C, 2) AS without, CONVERT(varbinary(3), @text, 1) AS back;
      """
    Then the result is:
      | with_prefix | without | back     |
      | 0x0A1B2C    | 0A1B2C  | 0x0A1B2C |

  @source:select-group-by-transact-sql
  Scenario: QUERY-14 Groups of groups are refused by name
    When this runs:
      """
      SELECT vault, COUNT(*) AS keys FROM dbo.keys GROUP BY ROLLUP (vault);
      """
    Then the run ends at line 1, because "GROUP BY ROLLUP" is not modelled

  @source:set-operators-union-transact-sql
  Scenario: QUERY-15 A union has one width
    When this runs:
      """
      SELECT name FROM dbo.keys
      UNION
      SELECT vault, bits FROM dbo.keys;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                              |
      | 205    | 16    | any   | 1    | All queries combined using a UNION, INTERSECT or EXCEPT operator must have an equal number of expressions in their target lists. |

  @source:set-textsize-transact-sql
  Scenario: QUERY-16 TEXTSIZE cuts values without a limit only
    When this runs:
      """
      SET TEXTSIZE 4;
      SELECT CAST('abcdef' AS varchar(max)) AS cut, 'abcdef' AS whole;
      """
    Then the result is:
      | cut  | whole  |
      | abcd | abcdef |
