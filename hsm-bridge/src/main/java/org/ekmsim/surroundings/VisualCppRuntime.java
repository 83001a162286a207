package org.ekmsim.surroundings;

/** A Visual C++ redistributable package, without which some provider libraries cannot be loaded. */
public enum VisualCppRuntime {
    /** Visual C++ Redistributable Packages for Visual Studio 2013. */
    OF_2013("2013"),
    /** Visual C++ Redistributable for Visual Studio 2015. */
    OF_2015("2015");

    private final String text;

    VisualCppRuntime(String text) {
        this.text = text;
    }

    /** The name used in world files. */
    public String text() {
        return text;
    }
}
