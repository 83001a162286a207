USE master
GO
EXEC sp_configure 'show advanced options', 1
GO
RECONFIGURE
GO
EXEC sp_configure 'EKM provider enabled', 1
GO
RECONFIGURE WITH OVERRIDE
GO
CREATE CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = 'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll'
GO
CREATE CREDENTIAL sysadmin_ekm_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'd956f6b900000000000000000000abcd~PldtMCvUZP' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
GO
ALTER LOGIN [CONTOSO\dba] ADD CREDENTIAL sysadmin_ekm_cred
GO
CREATE ASYMMETRIC KEY EKMSampleASYKey FROM PROVIDER AzureKeyVault_EKM WITH PROVIDER_KEY_NAME = 'ContosoRSAKey0', CREATION_DISPOSITION = OPEN_EXISTING
GO
CREATE CREDENTIAL Azure_EKM_TDE_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'd956f6b900000000000000000000abcd~PldtMCvUZP' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
GO
CREATE LOGIN TDE_Login FROM ASYMMETRIC KEY EKMSampleASYKey
GO
ALTER LOGIN TDE_Login ADD CREDENTIAL Azure_EKM_TDE_cred
GO
CREATE DATABASE TestTDE
GO
USE TestTDE
GO
CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = AES_256 ENCRYPTION BY SERVER ASYMMETRIC KEY EKMSampleASYKey
GO
ALTER DATABASE TestTDE SET ENCRYPTION ON
GO
SELECT * FROM sys.asymmetric_keys
GO
SELECT name, algorithm_desc, thumbprint FROM sys.asymmetric_keys WHERE provider_type = 'CRYPTOGRAPHIC PROVIDER' ORDER BY name
GO
SELECT DB_NAME(database_id) AS database_name, encryption_state, encryption_state_desc, percent_complete, encryptor_type, encryptor_thumbprint FROM sys.dm_database_encryption_keys WHERE database_id = DB_ID('TestTDE')
GO
SELECT d.name, d.is_encrypted, k.encryption_state FROM sys.databases AS d LEFT JOIN sys.dm_database_encryption_keys AS k ON k.database_id = d.database_id ORDER BY d.name
GO
SELECT p.name, p.type_desc, c.name AS credential_name FROM sys.server_principals p JOIN sys.server_principal_credentials m ON m.principal_id = p.principal_id JOIN sys.credentials c ON c.credential_id = m.credential_id
GO
SELECT COUNT(*) FROM sys.dm_cryptographic_provider_sessions(1)
GO
SELECT name FROM sys.databases WHERE name LIKE 'Test%' AND database_id > 4 OR name IN ('master', 'model')
GO
SELECT TOP (5) name, create_date FROM sys.server_principals WHERE type = 'K' ORDER BY create_date DESC
GO
DECLARE @thumbprint varbinary(32)
GO
DECLARE @name sysname = N'ContosoRSAKey0', @count int = 0
GO
SET NOCOUNT ON
GO
SET XACT_ABORT ON
GO
PRINT 'the protector is in place'
GO
IF NOT EXISTS (SELECT 1 FROM sys.credentials WHERE name = 'sysadmin_ekm_cred') PRINT 'no credential'
GO
IF EXISTS (SELECT * FROM sys.databases WHERE name = 'TestTDE' AND is_encrypted = 1) BEGIN PRINT 'encrypted' END ELSE BEGIN PRINT 'plain' END
GO
WHILE EXISTS (SELECT 1 FROM sys.dm_database_encryption_keys WHERE encryption_state IN (2, 4, 5)) WAITFOR DELAY '00:00:01'
GO
BEGIN TRY ALTER DATABASE TestTDE SET ENCRYPTION ON END TRY BEGIN CATCH PRINT ERROR_MESSAGE() END CATCH
GO
BEGIN TRANSACTION
GO
COMMIT TRANSACTION
GO
ROLLBACK TRANSACTION
GO
EXEC ('CREATE CREDENTIAL c WITH IDENTITY = ''i'', SECRET = ''s''')
GO
EXEC sp_executesql N'SELECT @x', N'@x int', @x = 1
GO
DBCC TRACEON (4675, -1)
GO
DBCC TRACESTATUS (-1) WITH NO_INFOMSGS
GO
DBCC TRACEOFF (4675, -1)
GO
CREATE CREDENTIAL [DocsSampleEKMKeyVault.vault.azure.net] WITH IDENTITY = 'Managed Identity' FOR CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
GO
ALTER CREDENTIAL Azure_EKM_TDE_cred WITH IDENTITY = 'DocsSampleEKMKeyVault', SECRET = 'd956f6b900000000000000000000abcd~NewSecret'
GO
ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM DISABLE
GO
ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM FROM FILE = 'D:\Connector\Microsoft.AzureKeyVaultService.EKM.dll'
GO
ALTER CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM ENABLE
GO
ALTER DATABASE ENCRYPTION KEY ENCRYPTION BY SERVER ASYMMETRIC KEY MyNewKey
GO
ALTER DATABASE ENCRYPTION KEY REGENERATE WITH ALGORITHM = AES_256
GO
ALTER DATABASE TestTDE SET OFFLINE WITH ROLLBACK IMMEDIATE
GO
ALTER DATABASE TestTDE SET ONLINE
GO
CREATE MASTER KEY ENCRYPTION BY PASSWORD = 'S0me-Strong-Password'
GO
OPEN MASTER KEY DECRYPTION BY PASSWORD = 'S0me-Strong-Password'
GO
CLOSE MASTER KEY
GO
BACKUP MASTER KEY TO FILE = 'C:\backup\master.key' ENCRYPTION BY PASSWORD = 'An0ther-Password'
GO
CREATE CERTIFICATE TDECertificate WITH SUBJECT = 'TDE certificate', EXPIRY_DATE = '20301231'
GO
BACKUP CERTIFICATE TDECertificate TO FILE = 'C:\backup\tde.cer' WITH PRIVATE KEY (FILE = 'C:\backup\tde.pvk', ENCRYPTION BY PASSWORD = 'An0ther-Password')
GO
CREATE SYMMETRIC KEY DataKey WITH ALGORITHM = AES_256 ENCRYPTION BY ASYMMETRIC KEY EKMSampleASYKey
GO
OPEN SYMMETRIC KEY DataKey DECRYPTION BY ASYMMETRIC KEY EKMSampleASYKey
GO
CLOSE ALL SYMMETRIC KEYS
GO
CREATE TABLE dbo.Patients (Id int NOT NULL IDENTITY(1, 1) PRIMARY KEY, Name nvarchar(100) NOT NULL, Ssn varbinary(256) NULL)
GO
INSERT INTO dbo.Patients (Name, Ssn) VALUES (N'Ann', 0x0102), (N'Bob', NULL)
GO
UPDATE dbo.Patients SET Ssn = ENCRYPTBYKEY(KEY_GUID('DataKey'), '111-22-3333') WHERE Id = 1
GO
SELECT Id, CONVERT(varchar(20), DECRYPTBYKEY(Ssn)) AS Ssn FROM dbo.Patients
GO
DELETE FROM dbo.Patients WHERE Id > 100
GO
DROP TABLE dbo.Patients
GO
BACKUP DATABASE TestTDE TO DISK = 'C:\backup\TestTDE.bak' WITH INIT, FORMAT, COMPRESSION, STATS = 10
GO
BACKUP DATABASE TestTDE TO URL = 'https://contoso.blob.core.windows.net/backups/TestTDE.bak' WITH ENCRYPTION (ALGORITHM = AES_256, SERVER ASYMMETRIC KEY = EKMSampleASYKey), STATS = 5
GO
BACKUP LOG TestTDE TO DISK = 'C:\backup\TestTDE.trn' WITH NORECOVERY
GO
RESTORE FILELISTONLY FROM DISK = 'C:\backup\TestTDE.bak'
GO
RESTORE DATABASE TestTDE FROM DISK = 'C:\backup\TestTDE.bak' WITH REPLACE, MOVE 'TestTDE' TO 'D:\data\TestTDE.mdf', RECOVERY
GO
CREATE LOGIN auditor WITH PASSWORD = 'Some-Pa55word', CHECK_POLICY = ON, DEFAULT_DATABASE = master
GO
CREATE USER auditor FOR LOGIN auditor
GO
ALTER SERVER ROLE securityadmin ADD MEMBER auditor
GO
GRANT VIEW SERVER STATE TO auditor
GO
GRANT VIEW DEFINITION ON ASYMMETRIC KEY::EKMSampleASYKey TO auditor
GO
DENY ALTER ANY CREDENTIAL TO auditor
GO
REVOKE CONTROL SERVER FROM auditor CASCADE
GO
EXECUTE AS LOGIN = 'auditor'
GO
REVERT
GO
WITH protectors AS (SELECT name, thumbprint FROM sys.asymmetric_keys) SELECT k.database_id, p.name FROM sys.dm_database_encryption_keys k JOIN protectors p ON p.thumbprint = k.encryptor_thumbprint
GO
SELECT name, ROW_NUMBER() OVER (PARTITION BY type ORDER BY create_date) AS position FROM sys.server_principals
GO
SELECT type_desc, COUNT(*) AS principals FROM sys.server_principals GROUP BY type_desc HAVING COUNT(*) > 1
GO
SELECT CASE WHEN is_encrypted = 1 THEN 'yes' ELSE 'no' END AS encrypted FROM sys.databases
GO
SELECT name FROM sys.databases UNION ALL SELECT name FROM sys.credentials
GO
SELECT SERVERPROPERTY('ProductVersion') AS version, @@SERVERNAME AS server_name
GO
DROP DATABASE ENCRYPTION KEY
GO
DROP DATABASE IF EXISTS TestTDE
GO
ALTER LOGIN TDE_Login DROP CREDENTIAL Azure_EKM_TDE_cred
GO
DROP LOGIN TDE_Login
GO
DROP CREDENTIAL Azure_EKM_TDE_cred
GO
DROP ASYMMETRIC KEY EKMSampleASYKey REMOVE PROVIDER KEY
GO
DROP CRYPTOGRAPHIC PROVIDER AzureKeyVault_EKM
GO
