package org.ekmsim.tsql.grammar;

import static org.ekmsim.tsql.grammar.TsqlGrammarConstants.COMMA;

import java.util.List;
import java.util.stream.Stream;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.ekmsim.tsql.backup.BackupDevice;
import org.ekmsim.tsql.backup.RestoreFilelistonly;
import org.ekmsim.tsql.backup.RestoreHeaderonly;
import org.ekmsim.tsql.backup.RestoreLabelonly;
import org.ekmsim.tsql.backup.RestoreOption;
import org.ekmsim.tsql.backup.RestoreRewindonly;
import org.ekmsim.tsql.backup.RestoreSource;
import org.ekmsim.tsql.backup.RestoreVerifyonly;
import org.ekmsim.tsql.database.DatabaseLayout;
import org.ekmsim.tsql.database.DatabaseOrigin;
import org.ekmsim.tsql.database.FileSpecification;
import org.ekmsim.tsql.database.FilegroupSpecification;
import org.ekmsim.tsql.dbcc.DbccArguments;
import org.ekmsim.tsql.dbcc.DbccCommand;
import org.ekmsim.tsql.dbcc.DbccTraceOff;
import org.ekmsim.tsql.dbcc.DbccTraceOn;
import org.ekmsim.tsql.dbcc.DbccTraceStatus;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.tree.Statement;
import org.jspecify.annotations.Nullable;

/** What databases, their files and their backups need beyond one token. */
abstract class DatabaseActions extends OptionActions {

    boolean isFileNext() {
        return tokenAhead(1).kind == COMMA && !isWord(tokenAhead(2), "FILEGROUP");
    }

    /** Error 1036: a file needs this option. */
    void requireFileOption(String name, FileSpecification file) {
        if (NamedOption.named(name, file.options()).isEmpty()) {
            throw error(1036, tokenAhead(0), name);
        }
    }

    /** Files of a new database need a logical name; those that are attached have theirs. */
    void requireFileNames(@Nullable DatabaseLayout layout, @Nullable DatabaseOrigin origin) {
        if (layout == null || origin instanceof DatabaseOrigin.Attached) {
            return;
        }
        Stream<FileSpecification> inFilegroups =
                layout.filegroups().stream().map(FilegroupSpecification::files).flatMap(List::stream);
        Stream.of(layout.files().stream(), inFilegroups, layout.logFiles().stream())
                .flatMap(files -> files)
                .forEach(file -> requireFileOption("NAME", file));
    }

    boolean isBackupFile() {
        return isWord("READ_WRITE_FILEGROUPS") || isAssigned("FILE", "FILEGROUP", "PAGE");
    }

    BackupDevice.Kind deviceKind(Token word) {
        return BackupDevice.Kind.valueOf(known(word, "TAPE", "URL", "VIRTUAL_DEVICE"));
    }

    boolean isRestoreOfInformation() {
        return isWord("FILELISTONLY", "HEADERONLY", "LABELONLY", "REWINDONLY", "VERIFYONLY");
    }

    static Statement restoreOfInformation(
            SqlParserPos start, Token what, List<BackupDevice> devices, List<RestoreOption> options) {
        RestoreSource source = new RestoreSource.Devices(devices);
        return switch (upper(what)) {
            case "FILELISTONLY" -> new RestoreFilelistonly(start, source, options);
            case "HEADERONLY" -> new RestoreHeaderonly(start, source, options);
            case "LABELONLY" -> new RestoreLabelonly(start, source, options);
            case "REWINDONLY" -> new RestoreRewindonly(start, source, options);
            default -> new RestoreVerifyonly(start, source, options);
        };
    }

    boolean isMarkTime(NamedOption option) {
        return isWord("AFTER")
                && (option.name().equals("STOPATMARK") || option.name().equals("STOPBEFOREMARK"));
    }

    static Statement dbcc(SqlParserPos start, String command, DbccArguments arguments) {
        return switch (command) {
            case "TRACEON" -> new DbccTraceOn(start, arguments);
            case "TRACEOFF" -> new DbccTraceOff(start, arguments);
            case "TRACESTATUS" -> new DbccTraceStatus(start, arguments);
            default -> new DbccCommand(start, command, arguments);
        };
    }
}
