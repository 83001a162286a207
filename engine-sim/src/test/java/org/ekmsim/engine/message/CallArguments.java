package org.ekmsim.engine.message;

import java.util.ArrayList;
import java.util.List;

/** The arguments of a call as its source has them. */
final class CallArguments {

    private CallArguments() {}

    /**
     * The arguments of the call whose opening parenthesis has just been read.
     *
     * @param from where the first argument begins
     */
    static List<String> of(String text, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 1;
        int start = from;
        boolean quoted = false;
        int at = from;
        while (depth > 0) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(c) >= 0) {
                depth++;
            } else if (!quoted && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (!quoted && c == ',' && depth == 1) {
                arguments.add(text.substring(start, at).strip());
                start = at + 1;
            }
            at++;
        }
        String last = text.substring(start, at - 1).strip();
        if (!last.isEmpty()) {
            arguments.add(last);
        }
        return arguments;
    }
}
