-- sample 1
USE master

-- sample 2
USE master
CREATE LOGIN TDE_Login2

-- sample 3
    WITH IDENTITY = 'ContosoDevKeyVault',
   SECRET = 'EF5C8E094D2A4A769998D93440D8115DAADsecret123456789='
ALTER LOGIN TDE_Login2
ADD CREDENTIAL Azure_EKM_TDE_cred2;

-- sample 4
USE [database]

-- sample 5
FROM FILE =
'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\<latest version number>\Microsoft.AzureKeyVaultService.EKM.dll'

-- sample 6
FROM FILE =
'C:\Program Files\SQL Server Connector for Microsoft Azure Key Vault\Microsoft.AzureKeyVaultService.EKM.dll';
