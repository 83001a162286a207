-- sample 1
CREATE LOGIN [MSEntraUser] FROM EXTERNAL PROVIDER

-- sample 2
CREATE USER [MSEntraUser] FROM LOGIN [MSEntraUser]

-- sample 3
CREATE USER [MSEntraUser] FROM EXTERNAL PROVIDER

-- sample 4
SELECT CAST(sid AS UNIQUEIDENTIFIER) AS EntraID FROM sys.database_principals

-- sample 5
SELECT CASE
    WHEN CONVERT(VARCHAR(100), sid, 2) LIKE '%AADE' AND len(sid) = 18 THEN 'login-based user'
    ELSE 'contained database user'
    END AS user_type,
    *
FROM sys.database_principals WHERE TYPE = 'E' OR TYPE = 'X'

-- sample 6
SELECT
  name,
  CAST(sid AS UNIQUEIDENTIFIER) AS EntraID,
  CASE WHEN TYPE = 'E' THEN 'App/User' ELSE 'Group' AS user_type,
  sid
FROM sys.database_principals WHERE TYPE = 'E' OR TYPE = 'X'
