package org.tradecheck.check;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.quantity.Interval;
import org.tradecheck.text.Span;

/**
 * One problem, told so that an editor can act on it.
 *
 * @param check what found it
 * @param severity how loud; never above the check's own
 * @param verdict in what way the claims fail
 * @param message one sentence without a full stop, figures as printed
 * @param at where it is shown: the first figure to doubt
 * @param claims numbers of every claim in the conflict and of no other
 * @param related the other figures to underline
 * @param workings the sum, line by line, to redo by hand
 * @param implied what each figure would have to be, given the others
 * @param repairs the single change that fits, if there is exactly one
 * @param question what to ask the source; empty if nothing
 */
public record Finding(
        CheckInfo check,
        Severity severity,
        Verdict verdict,
        String message,
        Span at,
        List<Integer> claims,
        List<Related> related,
        List<String> workings,
        List<Implied> implied,
        List<Repair> repairs,
        String question) {

    /** Another figure of the finding. The label says its part in it. */
    public record Related(int claim, Span span, String label) {}

    /** What a claim's figure would have to be; the text is what is shown: "exports would have to be $13.8–14.0 billion". */
    public record Implied(int claim, Interval values, String text) {}

    /** One change that makes everything fit: "fits if 65.4% is 55.4%". */
    public record Repair(int claim, String printed, String replacement, String text) {}

    /** One step less loud, with the reason as the last line of the workings. */
    Finding lowered(String why) {
        List<String> lines = new ArrayList<>(workings);
        lines.add(why);
        return new Finding(
                check,
                severity.lower(),
                verdict,
                message,
                at,
                claims,
                related,
                List.copyOf(lines),
                implied,
                repairs,
                question);
    }

    /** Findings that differ in nothing have one message at one place. */
    @Override
    public int hashCode() {
        return 31 * message.hashCode() + at.hashCode();
    }
}
