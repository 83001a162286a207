package org.ekmsim.engine.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ekmsim.engine.message.EngineError;
import org.ekmsim.tsql.database.DatabaseLayout;
import org.ekmsim.tsql.database.FileSpecification;
import org.ekmsim.tsql.expression.NumberLiteral;
import org.ekmsim.tsql.expression.StringLiteral;
import org.ekmsim.tsql.option.NamedOption;
import org.ekmsim.tsql.option.OptionValue;

/**
 * The files of CREATE DATABASE ... ON ... LOG ON: one for data and one for the log.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/statements/create-database-transact-sql">CREATE DATABASE (Transact-SQL)</a>
 */
final class NewFiles {

    private static final int PAGES_OF_MEGABYTE = 128;
    private static final int KILOBYTES_OF_PAGE = 8;
    private static final int MEGABYTES_OF_GIGABYTE = 1024;

    /** The model database, which every new one is a copy of, has this many megabytes. */
    private static final int MODEL = 8;

    /** FILEGROWTH without a unit is in megabytes, and at least one extent. */
    private static final int EXTENT = 8;

    private NewFiles() {}

    /**
     * The files a layout describes; what it says nothing of is as without it.
     *
     * @throws EngineError 1828 for two files of one name, 5103 for a limit below the size, 1803 for a data file smaller than model
     */
    static List<DatabaseFile> of(DatabaseLayout layout, List<DatabaseFile> usual) {
        List<DatabaseFile> files = new ArrayList<>();
        files.add(file(layout.files().get(0), usual.get(0)));
        files.add(
                layout.logFiles().isEmpty()
                        ? usual.get(1)
                        : file(layout.logFiles().get(0), usual.get(1)));
        if (files.get(0).name().equalsIgnoreCase(files.get(1).name())) {
            throw EngineError.of(1828, 4, files.get(1).name());
        }
        if (files.get(0).size().pages() < MODEL * PAGES_OF_MEGABYTE) {
            throw EngineError.of(1803, 1, MODEL);
        }
        return files;
    }

    private static DatabaseFile file(FileSpecification written, DatabaseFile usual) {
        String name = text(written, "NAME").orElse(usual.name());
        FileSize size = usual.size();
        int pages = option(written, "SIZE").map(NewFiles::pages).orElse(size.pages());
        int most = option(written, "MAXSIZE").map(limit -> limit(limit, size)).orElse(size.maxPages());
        if (most >= 0 && most < pages) {
            throw EngineError.of(5103, 1, name);
        }
        Optional<NamedOption> growth = option(written, "FILEGROWTH");
        boolean percent = growth.map(one -> "%".equals(one.unit())).orElse(false);
        int step = growth.map(one -> percent ? (int) number(one) : wholeExtents(pages(one)))
                .orElse(size.growth());
        String path = text(written, "FILENAME").orElse(usual.path());
        return new DatabaseFile(usual.id(), usual.log(), name, path, new FileSize(pages, most, step, percent));
    }

    private static Optional<NamedOption> option(FileSpecification file, String name) {
        return NamedOption.named(name, file.options());
    }

    private static Optional<String> text(FileSpecification file, String name) {
        return option(file, name).map(option -> {
            if (option.value() instanceof OptionValue.Name chosen) {
                return chosen.name().value();
            }
            return option.value() instanceof OptionValue.Given given && given.expression() instanceof StringLiteral text
                    ? text.value()
                    : "";
        });
    }

    private static int limit(NamedOption option, FileSize usual) {
        return option.value() instanceof OptionValue.Word ? usual.maxPages() : pages(option);
    }

    private static int wholeExtents(int pages) {
        return (pages + EXTENT - 1) / EXTENT * EXTENT;
    }

    /** A size in pages; without a unit it is in megabytes. */
    private static int pages(NamedOption option) {
        long number = number(option);
        String unit = option.unit() == null ? "MB" : option.unit();
        long pages =
                switch (unit) {
                    case "KB" -> (number + KILOBYTES_OF_PAGE - 1) / KILOBYTES_OF_PAGE;
                    case "GB" -> number * MEGABYTES_OF_GIGABYTE * PAGES_OF_MEGABYTE;
                    case "TB" -> number * MEGABYTES_OF_GIGABYTE * MEGABYTES_OF_GIGABYTE * PAGES_OF_MEGABYTE;
                    default -> number * PAGES_OF_MEGABYTE;
                };
        return (int) Math.min(Integer.MAX_VALUE, pages);
    }

    private static long number(NamedOption option) {
        return option.value() instanceof OptionValue.Given given && given.expression() instanceof NumberLiteral literal
                ? Long.parseLong(literal.text())
                : 0;
    }
}
