@source:sp-configure-transact-sql
Feature: Configuring the server

  sp_configure sets a value, RECONFIGURE or a restart puts it into use.

  Background:
    Given the world "docs-sample"

  Scenario: CFG-01 An advanced option is not there until advanced options are shown
    When this runs:
      """
      EXEC sp_configure 'EKM provider enabled', 1;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                   |
      | 15123  | 16    | any   | 1    | The configuration option 'EKM provider enabled' does not exist, or it may be an advanced option. |

  Scenario: CFG-02 Any unique part of the name will do
    When this runs:
      """
      EXEC sp_configure 'show advanced', 1;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                      |
      | 15457  | 10    | any   | 1    | Configuration option 'show advanced options' changed from 0 to 1. Run the RECONFIGURE statement to install. |

  Scenario: CFG-03 A name that fits several options is refused
    When this runs:
      """
      EXEC sp_configure 'remote';
      """
    Then the errors are:
      | number | level | state | line | text                                              |
      | 15124  | 16    | any   | 1    | The configuration option 'remote' is not unique. |

  Scenario: CFG-04 The value waits for RECONFIGURE
    Given these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      """
    When this runs:
      """
      SELECT CAST(value AS int) AS value, CAST(value_in_use AS int) AS in_use
      FROM sys.configurations WHERE name = 'EKM provider enabled';
      RECONFIGURE;
      SELECT CAST(value AS int) AS value, CAST(value_in_use AS int) AS in_use
      FROM sys.configurations WHERE name = 'EKM provider enabled';
      """
    Then result 1 is:
      | value | in_use |
      | 1     | 0      |
    And result 2 is:
      | value | in_use |
      | 1     | 1      |

  @source:server-configuration-options-sql-server
  Scenario: CFG-05 Some options wait for a restart
    Given these batches have run:
      """
      EXEC sp_configure 'remote access', 0;
      RECONFIGURE;
      """
    When this runs:
      """
      SELECT CAST(value_in_use AS int) AS in_use FROM sys.configurations WHERE name = 'remote access';
      """
    Then the result is:
      | in_use |
      | 1      |
    When the service is restarted
    And this runs:
      """
      SELECT CAST(value_in_use AS int) AS in_use FROM sys.configurations WHERE name = 'remote access';
      """
    Then the result is:
      | in_use |
      | 0      |

  Scenario: CFG-06 A value out of range is refused
    When this runs:
      """
      EXEC sp_configure 'show advanced options', 2;
      """
    Then the errors are:
      | number | level | state | line | text                                                                  |
      | 15129  | 16    | any   | 1    | '2' is not a valid value for configuration option 'show advanced options'. |

  @source:reconfigure-transact-sql
  Scenario: CFG-07 An unwise recovery interval needs WITH OVERRIDE
    Given these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'recovery interval', 90;
      """
    When this runs:
      """
      RECONFIGURE;
      RECONFIGURE WITH OVERRIDE;
      """
    Then the messages are:
      | number | level | state | line | text                                                                                                                             |
      | 5807   | 16    | any   | 1    | Recovery intervals above 60 minutes not recommended. Use the RECONFIGURE WITH OVERRIDE statement to force this configuration. |

  @source:dbcc-traceon-transact-sql
  Scenario: CFG-08 A trace flag is the session's, with -1 the server's until it restarts
    Given these batches have run:
      """
      DBCC TRACEON (4675) WITH NO_INFOMSGS;
      DBCC TRACEON (1222, -1) WITH NO_INFOMSGS;
      """
    When another connection of "CONTOSO\dba" runs:
      """
      DBCC TRACESTATUS WITH NO_INFOMSGS;
      """
    Then the result is:
      | TraceFlag | Status | Global | Session |
      | 1222      | 1      | 1      | 0       |
    When the service is restarted
    And this runs:
      """
      DBCC TRACESTATUS (-1) WITH NO_INFOMSGS;
      """
    Then there are 0 results
