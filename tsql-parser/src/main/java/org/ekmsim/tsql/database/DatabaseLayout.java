package org.ekmsim.tsql.database;

import java.util.List;
import org.ekmsim.tsql.tree.Clause;
import org.ekmsim.tsql.tree.TsqlWriter;

/**
 * The files of CREATE DATABASE, after ON and LOG ON.
 *
 * @param primary whether PRIMARY is written
 * @param files the files of the primary filegroup, at least one
 * @param filegroups the other filegroups
 * @param logFiles the log files, none where LOG ON is not written
 */
public record DatabaseLayout(
        boolean primary,
        List<FileSpecification> files,
        List<FilegroupSpecification> filegroups,
        List<FileSpecification> logFiles)
        implements Clause {

    public DatabaseLayout {
        files = List.copyOf(files);
        filegroups = List.copyOf(filegroups);
        logFiles = List.copyOf(logFiles);
    }

    @Override
    public void write(TsqlWriter out) {
        out.word(primary ? "ON PRIMARY" : "ON").list(files);
        if (!filegroups.isEmpty()) {
            out.mark(",").list(filegroups);
        }
        if (!logFiles.isEmpty()) {
            out.word("LOG ON").list(logFiles);
        }
    }
}
