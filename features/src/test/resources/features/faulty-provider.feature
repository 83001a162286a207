@source:create-cryptographic-provider-transact-sql
Feature: Providers that misbehave

  SQL Server checks a library before it trusts it, and what a provider answers when it uses it.

  Background:
    Given the world "faulty-provider"
    And these batches have run:
      """
      EXEC sp_configure 'show advanced options', 1;
      RECONFIGURE;
      EXEC sp_configure 'EKM provider enabled', 1;
      RECONFIGURE;
      """

  @inferred
  Scenario Outline: BAD-01 A library that cannot be registered: <cause>
    When this runs:
      """
      CREATE CRYPTOGRAPHIC PROVIDER Bad FROM FILE = 'C:\EKM\<library>.dll';
      """
    Then the messages are:
      | number   | level | state   | line | text   |
      | <number> | 16    | <state> | 1    | <text> |

    Examples:
      | cause                            | library    | number | state | text                                                                                                                               |
      | its signature does not verify    | Unsigned   | 33027  | any   | Cannot load library 'C:\\EKM\\Unsigned.dll'. See errorlog for more information.                                                    |
      | it misses an entry point         | Incomplete | 33085  | 3     | One or more methods cannot be found in cryptographic provider library 'C:\\EKM\\Incomplete.dll'.                                   |
      | it was built for another version | Outdated   | 33032  | any   | SQL Crypto API version '02.00' implemented by provider is not supported. Supported version is '01.01'.                             |
      | it cannot start                  | Broken     | 33029  | 2     | Cannot initialize cryptographic provider. Provider error code: 1.  (Failure - Consult EKM Provider for details) |

  @inferred
  Scenario: BAD-02 A provider that gives back another key than was asked for
    When this runs:
      """
      CREATE CRYPTOGRAPHIC PROVIDER Bad FROM FILE = 'C:\EKM\Lying.dll';
      CREATE CREDENTIAL c WITH IDENTITY = 'sqlserver', SECRET = '246810' FOR CRYPTOGRAPHIC PROVIDER Bad;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL c;
      GO
      CREATE ASYMMETRIC KEY k FROM PROVIDER Bad WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'NewKey';
      """
    Then the messages are:
      | number | level | state | line | text                                                                                   |
      | 33087  | 16    | any   | 1    | Key Name property of the key returned by EKM provider doesn't match the expected value |

  @inferred
  Scenario: BAD-03 A provider that crashes takes the session with it
    When this runs:
      """
      CREATE CRYPTOGRAPHIC PROVIDER Bad FROM FILE = 'C:\EKM\Crashing.dll';
      CREATE CREDENTIAL c WITH IDENTITY = 'sqlserver', SECRET = '246810' FOR CRYPTOGRAPHIC PROVIDER Bad;
      ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL c;
      GO
      CREATE ASYMMETRIC KEY k FROM PROVIDER Bad WITH ALGORITHM = RSA_2048, PROVIDER_KEY_NAME = 'NewKey';
      """
    Then the errors are:
      | number | level | state | line | text                                                                                                                                                                                                             |
      | 33055  | 16    | any   | 1    | Exception happened when calling cryptographic provider 'Crashing.dll' in the API 'SqlCryptCreateKey'. SQL Server is terminating process 51. Exception type: EXCEPTION; Exception code: 0xe06d7363. |
