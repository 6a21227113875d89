package health.auric.engine.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after the name of a command: files, and options with their values. */
record Arguments(List<String> files, Map<String, String> options) {

    /** Reads {@code --name value} and {@code --name=value}; flags have no value; after {@code --} all are files. */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> flags) {
        var files = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--")) {
                files.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            var name = word.substring(2).replaceFirst("=.*", "");
            if (flags.contains(name)) {
                options.put(name, "");
            } else if (!valued.contains(name)) {
                throw unknown(name, valued, flags);
            } else if (word.contains("=")) {
                options.put(name, word.substring(word.indexOf('=') + 1));
            } else if (++i < words.size()) {
                options.put(name, words.get(i));
            } else {
                throw Refusal.of("--%s wants a value", name);
            }
        }
        return new Arguments(List.copyOf(files), Map.copyOf(options));
    }

    private static Refusal unknown(String name, Set<String> valued, Set<String> flags) {
        var known = new ArrayList<>(valued);
        known.addAll(flags);
        return Refusal.of(
                "--%s is no option here; these are: %s",
                name,
                known.stream()
                        .sorted()
                        .map(option -> "--" + option)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("none"));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The value of an option that was given. */
    String required(String name) {
        return option(name).orElseThrow(() -> Refusal.of("--%s is missing", name));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** The files, exactly as many as the command needs. */
    List<String> files(String... wanted) {
        if (files.size() != wanted.length) {
            throw Refusal.of(
                    "this command wants %s, not %s",
                    wanted.length == 0 ? "no file" : String.join(" and ", wanted),
                    files.isEmpty() ? "nothing" : String.join(" ", files));
        }
        return files;
    }

    /** A number between two others. */
    Optional<Double> share(String name) {
        return option(name).map(text -> {
            try {
                double share = text.endsWith("%")
                        ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                        : Double.parseDouble(text);
                if (share > 0 && share < 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // Refused below, with what would be right.
            }
            throw Refusal.of("--%s wants a share such as 0.9 or 99.5%%, not \"%s\"", name, text);
        });
    }

    Optional<Integer> number(String name) {
        return option(name).map(text -> {
            if (!text.matches("[1-9][0-9]{0,6}")) {
                throw Refusal.of("--%s wants a whole number, not \"%s\"", name, text);
            }
            return Integer.valueOf(text);
        });
    }
}
