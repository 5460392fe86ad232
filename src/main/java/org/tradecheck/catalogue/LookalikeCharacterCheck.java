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

/** A Cyrillic letter in a unit looks like a Latin one and is none. */
final class LookalikeCharacterCheck implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "lookalike-character",
            Severity.WARNING,
            "A number or unit has a character in it that looks like another one",
            """
            A Cyrillic or Greek letter among Latin ones, or the letter O for a zero, cannot be seen and breaks every \
            search and every sum. It comes from scanned pages, from two keyboards in one text, or is put there on \
            purpose. Digits of another script in a text of Latin letters are a note.
            """,
            List.of("Unicode Technical Standard 39, Unicode Security Mechanisms"),
            List.of(
                    Example.flags(Severity.WARNING, "Exports rose to $4.2 [[b\u0456llion]] in 2024."),
                    Example.flags(Severity.WARNING, "Exports rose to [[$l.2]] billion in 2024."),
                    Example.flags(Severity.NOTE, "Exports rose to [[\uff14.\uff12]] billion dollars in 2024."),
                    Example.passes(
                            "Exports rose to $4.2 billion in 2024, the newspaper \u041f\u0440\u0430\u0432\u0434\u0430 wrote."),
                    Example.passes("The part is 20 \u03bcm thick and 10 \u03a9 strong; exports rose 4.2%.")));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(CheckInput input) {
        return Oddities.tell(INFO, input, Set.of(Kind.LOOKALIKE, Kind.FOREIGN_DIGIT), Set.of(Kind.FOREIGN_DIGIT));
    }
}
