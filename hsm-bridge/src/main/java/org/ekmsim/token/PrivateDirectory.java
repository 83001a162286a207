package org.ekmsim.token;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory that only its owner may enter and that goes with the process. A lock file of the same name beside it, with
 * the process id in it, is locked while the process lives: the operating system ends the lock with the process, however
 * that ends, and the next process removes what it left.
 */
final class PrivateDirectory {

    private static final String PREFIX = "softhsm-";
    private static final String LOCK_SUFFIX = ".lock";
    private static final int NAME_BYTES = 8;

    private final Path directory;
    private final Path lockFile;
    private final FileChannel lockChannel;

    private PrivateDirectory(Path directory, Path lockFile, FileChannel lockChannel) {
        this.directory = directory;
        this.lockFile = lockFile;
        this.lockChannel = lockChannel;
    }

    /** Makes a new directory under {@code base}, after removing those whose process is gone. */
    static PrivateDirectory create(Path base, RandomGenerator random) throws IOException {
        Files.createDirectories(base, ownerOnly(base));
        removeLeftOvers(base);
        while (true) {
            byte[] name = new byte[NAME_BYTES];
            random.nextBytes(name);
            Path directory = base.toRealPath().resolve(PREFIX + HexFormat.of().formatHex(name));
            try {
                return create(directory);
            } catch (FileAlreadyExistsException e) {
                // Another process drew the same name, as it does from the same seed: the next draw differs.
            }
        }
    }

    private static PrivateDirectory create(Path directory) throws IOException {
        Path lockFile = directory.resolveSibling(directory.getFileName() + LOCK_SUFFIX);
        // Locked before the directory exists, so nobody takes the directory for a left-over.
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        Files.createDirectory(directory, ownerOnly(directory));
        return new PrivateDirectory(directory, lockFile, channel);
    }

    Path path() {
        return directory;
    }

    void delete() throws IOException {
        deleteTree(directory);
        lockChannel.close();
        Files.deleteIfExists(lockFile);
    }

    private static void removeLeftOvers(Path base) throws IOException {
        List<Path> lockFiles;
        try (Stream<Path> files = Files.list(base)) {
            lockFiles = files.filter(PrivateDirectory::isLockFile).toList();
        }
        for (Path lockFile : lockFiles) {
            removeIfLeftOver(lockFile);
        }
    }

    private static boolean isLockFile(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(LOCK_SUFFIX);
    }

    private static void removeIfLeftOver(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            if (lock != null) {
                String name = lockFile.getFileName().toString();
                deleteTree(lockFile.resolveSibling(name.substring(0, name.length() - LOCK_SUFFIX.length())));
                Files.deleteIfExists(lockFile);
            }
        } catch (NoSuchFileException e) {
            // Another process removed it just now, which is as well.
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
