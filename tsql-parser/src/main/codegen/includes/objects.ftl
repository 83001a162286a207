/* CREATE, ALTER, DROP: one choice for each class of object */

Statement CreateStatement() :
{ SqlParserPos start; Statement statement = null; }
{
    <CREATE> { start = getPos(); }
    (
        LOOKAHEAD({ isUnmodelledObject() }) { refuseObject("CREATE", start); }
    |   statement = CreateCryptographicProvider(start)
    |   statement = CreateCredential(start)
    |   statement = CreateLogin(start)
    |   statement = CreateAsymmetricKey(start)
    |   statement = CreateSymmetricKey(start)
    |   statement = CreateMasterKey(start)
    |   statement = CreateCertificate(start)
    |   statement = CreateUser(start)
    |   statement = CreateRole(start)
    |   statement = CreateServerObject(start)
    |   statement = CreateApplicationRole(start)
    |   LOOKAHEAD({ isScopedCredential() }) statement = CreateDatabaseScopedCredential(start)
    |   LOOKAHEAD({ isDatabaseAudit() }) statement = CreateDatabaseAudit(start)
    |   statement = CreateColumnKey(start)
    |   LOOKAHEAD(3) statement = CreateDatabaseEncryptionKey(start)
    |   statement = CreateDatabase(start)
    |   statement = CreateTable(start)
    |   statement = CreateIndex(start)
    |   statement = CreateStatistics(start)
    |   statement = CreateModule(start)
    |   statement = CreateSchemaObject(start)
    |   UnknownObject()
    )
    { return statement; }
}

Statement AlterStatement() :
{ SqlParserPos start; Statement statement = null; }
{
    <ALTER> { start = getPos(); }
    (
        LOOKAHEAD({ areWords("DATABASE", "SCOPED", "CONFIGURATION") })
        statement = AlterDatabaseScopedConfiguration(start)
    |   LOOKAHEAD({ areWords("SERVER", "CONFIGURATION") }) statement = AlterServerConfiguration(start)
    |   LOOKAHEAD({ isUnmodelledObject() }) { refuseObject("ALTER", start); }
    |   statement = AlterCryptographicProvider(start)
    |   statement = AlterCredential(start)
    |   statement = AlterLogin(start)
    |   statement = AlterAsymmetricKey(start)
    |   statement = AlterSymmetricKey(start)
    |   statement = AlterMasterKey(start)
    |   statement = AlterServiceMasterKey(start)
    |   statement = AlterCertificate(start)
    |   statement = AlterUser(start)
    |   statement = AlterRole(start)
    |   statement = AlterServerObject(start)
    |   statement = AlterApplicationRole(start)
    |   statement = AlterAuthorization(start)
    |   LOOKAHEAD({ isScopedCredential() }) statement = AlterDatabaseScopedCredential(start)
    |   LOOKAHEAD({ isDatabaseAudit() }) statement = AlterDatabaseAudit(start)
    |   statement = AlterColumnKey(start)
    |   statement = AlterTable(start)
    |   statement = AlterIndex(start)
    |   LOOKAHEAD(3) statement = AlterDatabaseEncryptionKey(start)
    |   statement = AlterDatabase(start)
    |   statement = AlterModule(start)
    |   statement = AlterSchemaObject(start)
    |   UnknownObject()
    )
    { return statement; }
}

Statement DropStatement() :
{ SqlParserPos start; Statement statement = null; }
{
    <DROP> { start = getPos(); }
    (
        LOOKAHEAD({ isUnmodelledObject() }) { refuseObject("DROP", start); }
    |   statement = DropCryptographicProvider(start)
    |   statement = DropCredential(start)
    |   statement = DropLogin(start)
    |   statement = DropAsymmetricKey(start)
    |   statement = DropSymmetricKey(start)
    |   statement = DropMasterKey(start)
    |   statement = DropCertificate(start)
    |   statement = DropUser(start)
    |   statement = DropRole(start)
    |   statement = DropServerObject(start)
    |   statement = DropApplicationRole(start)
    |   statement = DropSignature(start)
    |   LOOKAHEAD({ isScopedCredential() }) statement = DropDatabaseScopedCredential(start)
    |   LOOKAHEAD({ isDatabaseAudit() }) statement = DropDatabaseAudit(start)
    |   statement = DropColumnKey(start)
    |   LOOKAHEAD(3) statement = DropDatabaseEncryptionKey(start)
    |   statement = DropDatabase(start)
    |   statement = DropTable(start)
    |   statement = DropIndex(start)
    |   statement = DropStatistics(start)
    |   statement = DropModule(start)
    |   statement = DropSchemaObject(start)
    |   UnknownObject()
    )
    { return statement; }
}

/** A word that names no class of objects. */
void UnknownObject() :
{}
{
    <IDENTIFIER> { throwUnknownObject(token); }
}
