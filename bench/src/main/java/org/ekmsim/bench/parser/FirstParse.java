package org.ekmsim.bench.parser;

/** What a fresh process does to read one query: run as a program of its own and timed from outside. */
public final class FirstParse {

    private FirstParse() {}

    /** Reads one query and prints how many statements it is. */
    public static void main(String[] arguments) {
        Contender parser = Contenders.EKMSIM.make();
        parser.parse("SELECT name, thumbprint FROM sys.asymmetric_keys WHERE name = 'EKMSampleASYKey'");
        System.out.println("parsed");
    }
}
