@source:alter-database-transact-sql-set-options @databases
Feature: Databases as scripts make them

  Files, options and names of databases, in the statements that deployment scripts begin with.

  Background:
    Given the world "docs-sample"
    And these batches have run:
      """
      CREATE DATABASE Sales;
      """

  Scenario: DB-01 A script sets several options at once
    When this runs:
      """
      ALTER DATABASE Sales SET RECOVERY SIMPLE, PAGE_VERIFY CHECKSUM, AUTO_CLOSE OFF;
      SELECT recovery_model_desc, page_verify_option_desc, is_auto_close_on FROM sys.databases WHERE name = N'Sales';
      """
    Then the result is:
      | recovery_model_desc | page_verify_option_desc | is_auto_close_on |
      | SIMPLE              | CHECKSUM                | 0                |

  @source:model-database
  Scenario: DB-02 New databases begin with the options of model
    When this runs:
      """
      ALTER DATABASE model SET RECOVERY SIMPLE;
      CREATE DATABASE Orders;
      SELECT recovery_model_desc FROM sys.databases WHERE name = N'Orders';
      """
    Then the result is:
      | recovery_model_desc |
      | SIMPLE              |

  @source:tempdb-database
  Scenario: DB-03 tempdb keeps its recovery model
    When this runs:
      """
      ALTER DATABASE tempdb SET RECOVERY FULL;
      """
    Then the errors are:
      | number | level | state | line | text                                                    |
      | 5058   | 16    | any   | 1    | Option 'RECOVERY' cannot be set in database 'tempdb'. |
      | 5069   | 16    | any   | 1    | ALTER DATABASE statement failed.                        |

  @source:create-database-transact-sql
  Scenario: DB-04 Files lie where the script puts them, as large as it says
    When this runs:
      """
      CREATE DATABASE Orders
      ON PRIMARY (NAME = N'orders_data', FILENAME = N'D:\Data\orders.mdf', SIZE = 16MB, FILEGROWTH = 10%)
      LOG ON (NAME = N'orders_log', FILENAME = N'E:\Log\orders.ldf', SIZE = 8MB, MAXSIZE = 1GB, FILEGROWTH = 8MB);
      SELECT name, physical_name, size, max_size, growth, is_percent_growth FROM sys.master_files WHERE database_id = DB_ID(N'Orders');
      """
    Then the result is:
      | name        | physical_name      | size | max_size | growth | is_percent_growth |
      | orders_data | D:\Data\orders.mdf | 2048 | -1       | 10     | 1                 |
      | orders_log  | E:\Log\orders.ldf  | 1024 | 131072   | 1024   | 0                 |

  @source:create-database-transact-sql
  Scenario: DB-05 No file is overwritten
    When this runs:
      """
      CREATE DATABASE Orders ON (NAME = a, FILENAME = N'D:\Data\a.mdf');
      CREATE DATABASE Returns ON (NAME = a, FILENAME = N'D:\Data\a.mdf');
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                    |
      | 5170   | 16    | any   | 2    | Cannot create file 'D:\Data\a.mdf' because it already exists. Change the file path or the file name, and retry the operation. |
      | 1802   | 16    | any   | 2    | CREATE DATABASE failed. Some file names listed could not be created. Check related errors.                                              |

  @source:alter-database-transact-sql
  Scenario: DB-06 A new name, the old files
    When this runs:
      """
      ALTER DATABASE Sales MODIFY NAME = Turnover;
      SELECT name FROM sys.master_files WHERE database_id = DB_ID(N'Turnover');
      """
    Then the result is:
      | name      |
      | Sales     |
      | Sales_log |
    And the messages are:
      | number | level | state | line | text                                         |
      | 5021   | 10    | any   | 1    | The database name 'Turnover' has been set. |

  @source:alter-database-transact-sql
  Scenario: DB-07 A database somebody uses keeps its name
    When another connection of "CONTOSO\dba" runs:
      """
      USE Sales;
      """
    And this runs:
      """
      ALTER DATABASE Sales MODIFY NAME = Turnover;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                  |
      | 5030   | 16    | 2     | 1    | The database Sales could not be exclusively locked to perform the operation. |

  @source:alter-database-transact-sql-compatibility-level
  Scenario: DB-08 A level the version does not know
    When this runs:
      """
      ALTER DATABASE Sales SET COMPATIBILITY_LEVEL = 170;
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                    |
      | 15048  | 16    | any   | 1    | Valid values of the database compatibility level are 100, 110, 120, 130, 140, 150 or 160. |
      | 5069   | 16    | any   | 1    | ALTER DATABASE statement failed.                                                                        |
