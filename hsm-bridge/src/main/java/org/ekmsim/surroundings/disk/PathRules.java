package org.ekmsim.surroundings.disk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** How a platform writes paths and tells whether two of them name the same file. */
public enum PathRules {
    /** Drive letters or {@code \\server\share}, backslashes (slashes are accepted), case does not matter. */
    WINDOWS('\\') {
        @Override
        int rootLength(String path) {
            if (path.length() >= 3 && Character.isLetter(path.charAt(0)) && path.startsWith(":\\", 1)) {
                return 3;
            }
            if (!path.startsWith("\\\\")) {
                return 0;
            }
            int server = path.indexOf('\\', 2);
            int share = server > 2 ? path.indexOf('\\', server + 1) : -1;
            return share > server + 1 ? share + 1 : 0;
        }

        @Override
        String unified(String path) {
            return path.replace('/', '\\');
        }

        @Override
        public String key(String path) {
            return normalise(path).toLowerCase(Locale.ROOT);
        }
    },

    /** One root, slashes, case matters. */
    POSIX('/') {
        @Override
        int rootLength(String path) {
            return path.startsWith("/") ? 1 : 0;
        }

        @Override
        String unified(String path) {
            return path;
        }

        @Override
        public String key(String path) {
            return normalise(path);
        }
    };

    private final char separator;

    PathRules(char separator) {
        this.separator = separator;
    }

    public char separator() {
        return separator;
    }

    /** Whether the path starts at a root, so that it names a place without a current folder. */
    public boolean isAbsolute(String path) {
        return rootLength(unified(path)) > 0;
    }

    /**
     * The path with the platform's separators, without empty, {@code .} and {@code ..} parts and without a trailing
     * separator; the case stays as written. {@code ..} at the root stays there, as both platforms do.
     *
     * @throws IllegalArgumentException if the path is not absolute
     */
    public String normalise(String path) {
        String unified = unified(path);
        int root = rootLength(unified);
        if (root == 0) {
            throw new IllegalArgumentException("not an absolute " + name() + " path: " + path);
        }
        Deque<String> parts = new ArrayDeque<>();
        int start = root;
        while (start <= unified.length()) {
            int end = unified.indexOf(separator, start);
            end = end < 0 ? unified.length() : end;
            String part = unified.substring(start, end);
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
            start = end + 1;
        }
        return unified.substring(0, root) + String.join(String.valueOf(separator), parts);
    }

    /** The normalised path of a file or folder inside a folder. */
    public String resolve(String folder, String name) {
        return normalise(folder + separator + name);
    }

    /** The last part of a path: the file's name without its folder. */
    public String fileName(String path) {
        String normalised = normalise(path);
        return normalised.substring(normalised.lastIndexOf(separator) + 1);
    }

    /** The length of the root, {@code C:\}, {@code \\server\share\} or {@code /}; 0 when the path is relative. */
    abstract int rootLength(String unifiedPath);

    /** The path with this platform's separators only. */
    abstract String unified(String path);

    /** A string that is equal for two paths exactly when they name the same file. */
    public abstract String key(String path);
}
