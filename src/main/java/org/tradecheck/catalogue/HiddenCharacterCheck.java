package org.tradecheck.catalogue;

import java.util.List;
import java.util.Set;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.CheckInfo.Example;
import org.tradecheck.check.CheckInput;
import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;
import org.tradecheck.text.OddCharacters.Kind;

/** What cannot be seen in a number may make another number of it. */
final class HiddenCharacterCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "hidden-character",
            Severity.WARNING,
            "A number has characters in it that nobody sees",
            """
            Characters without width come along when text is copied from a page or a document; those that turn the \
            direction of writing can make "12" appear as "21". Programs then read another number than people do. \
            Inside a number they are a warning, beside one a note. Soft hyphens inside words are passed.
            """,
            List.of("Unicode Technical Report 36, Unicode Security Considerations"),
            List.of(
                    Example.flags(Severity.WARNING, "Exports rose to [[$4.\u200b2]] billion in 2024."),
                    Example.flags(Severity.WARNING, "Imports came to [[\u202e21]] million tonnes in 2024."),
                    Example.flags(Severity.NOTE, "Exports rose to [[$4.2\u200b]] billion in 2024."),
                    Example.passes("Exports rose to $4.2 bil\u00adlion in 2024."),
                    Example.passes("The minister\u200b spoke in Paris. Exports rose to $4.2 billion in 2024.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return Oddities.tell(INFO, input, Set.of(Kind.HIDDEN_INSIDE, Kind.HIDDEN_BESIDE), Set.of(Kind.HIDDEN_BESIDE));
    }
}
