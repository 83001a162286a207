package org.ekmsim.token;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.WString;

/**
 * The environment variables that native code of this process sees. Java's {@link System#getenv} does not show changes made
 * here.
 */
final class ProcessEnvironment {

    private static final int OVERWRITE = 1;

    private ProcessEnvironment() {}

    static void set(String variable, String value) {
        boolean done = Platform.isWindows()
                ? kernel32().invokeInt(new Object[] {new WString(variable), new WString(value)}) != 0
                : setenv().invokeInt(new Object[] {variable, value, OVERWRITE}) == 0;
        if (!done) {
            throw new TokenException.Unavailable("The environment variable " + variable + " cannot be set");
        }
    }

    private static Function setenv() {
        return NativeLibrary.getProcess().getFunction("setenv");
    }

    private static Function kernel32() {
        return NativeLibrary.getInstance("kernel32").getFunction("SetEnvironmentVariableW");
    }
}
