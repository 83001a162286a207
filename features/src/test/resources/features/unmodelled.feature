@source:ekmsim
Feature: What is not modelled is refused

  Nothing is silently accepted: a construct that SQL Server has and ekmsim does not model ends the run, and T-SQL cannot catch it.

  Background:
    Given the world "docs-sample"

  Scenario: REFUSE-01 The construct is named, with its line in the script
    When this runs:
      """
      PRINT 'before';
      GO

      BACKUP LOG model TO DISK = 'model.bak';
      GO
      PRINT 'after';
      """
    Then the messages are:
      | number | level | state | line | text   |
      | 0      | 0     | any   | 1    | before |
    And the run ends at line 4, because "BACKUP LOG" is not modelled

  Scenario: REFUSE-02 TRY and CATCH do not catch it
    When this runs:
      """
      BEGIN TRY
          BACKUP LOG model TO DISK = 'model.bak';
      END TRY
      BEGIN CATCH
          PRINT 'caught';
      END CATCH;
      PRINT 'after';
      """
    Then the run ends at line 2, because "BACKUP LOG" is not modelled
