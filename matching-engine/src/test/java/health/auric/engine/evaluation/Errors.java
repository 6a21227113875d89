package health.auric.engine.evaluation;

import health.auric.engine.Entry;
import health.auric.engine.Link;
import health.auric.engine.Matcher;
import health.auric.engine.Outcome;
import health.auric.engine.score.Pairs;
import java.util.*;

final class Errors {
    static void print(DataSet set, Matcher m, Outcome o) {
        for (int c = 0; c < m.pairs().comparisons().size(); c++) {
            var cmp = m.pairs().comparisons().get(c);
            StringBuilder s = new StringBuilder(cmp.name() + ": ");
            for (int i = 1; i < cmp.scale().outcomes(); i++) s.append("%s=%.1f; ".formatted(cmp.scale().name(i), m.model().weights()[c][i]));
            System.out.println(s);
        }
        System.out.println("prior " + m.model().prior());
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < m.entries().size(); i++) at.put(m.entries().get(i).id(), i);
        Set<Long> got = new HashSet<>();
        List<String> fp = new ArrayList<>();
        List<String> fn = new ArrayList<>();
        for (Link l : o.links()) {
            got.add(set.key(l.a(), l.b()));
            if (!set.truth().contains(set.key(l.a(), l.b()))) fp.add(show(set, m, at, l.a(), l.b()));
        }
        for (String[] p : set.pairs()) if (!got.contains(set.key(p[0], p[1]))) fn.add(show(set, m, at, p[0], p[1]));
        Collections.shuffle(fp, new Random(1));
        Collections.shuffle(fn, new Random(1));
        System.out.println("--- FALSE POSITIVES " + fp.size());
        fp.stream().limit(Integer.getInteger("verbose", 10)).forEach(System.out::println);
        System.out.println("--- MISSED " + fn.size());
        fn.stream().limit(Integer.getInteger("verbose", 10)).forEach(System.out::println);
    }

    static String show(DataSet set, Matcher m, Map<String, Integer> at, String a, String b) {
        int x = at.get(a), y = at.get(b);
        byte[] out = Pairs.outcomes(Math.min(x, y), Math.max(x, y), m.pairs().comparisons(), new health.auric.engine.compare.Scratch());
        StringBuilder s = new StringBuilder("%.1f %s ".formatted(m.model().score(out), m.pairs().find(x, y) >= 0 ? "" : "NOT CANDIDATE"));
        for (int c = 0; c < out.length; c++) if (out[c] != 0) s.append("%s:%s %.1f | ".formatted(m.pairs().comparisons().get(c).name(), m.pairs().comparisons().get(c).scale().name(out[c]), m.model().parts(out)[c]));
        Entry p = m.entries().get(x), q = m.entries().get(y);
        s.append("\n    ").append(cut(p)).append("\n    ").append(cut(q));
        return s.toString();
    }

    static String cut(Entry e) {
        return e.id() + " " + e.values().stream().map(v -> v.length() > 90 ? v.substring(0, 90) : v).toList();
    }
}
