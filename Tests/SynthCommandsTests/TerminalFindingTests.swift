// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

private typealias Place = TemplateModel.SourceLocation

@Suite struct TerminalFindingTests {
    private func finding(_ place: Place?, notes: [Diagnostic.Note] = []) -> Diagnostic {
        Diagnostic(
            .error, rule: "some-rule", at: place, "'Web' listens to 80000, and there is no such port",
            why: "CloudFormation refuses to deploy", fix: "change the value", notes: notes)
    }

    private func shown(_ finding: Diagnostic, width: Int = 60) -> [String] {
        TerminalFinding(width: width, source: SourceLines()) { text, _ in text }.text(of: finding)
            .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    @Test func theSourceStandsBelowWithThePlaceMarked() throws {
        let folder = try TestFolder()
        try folder.write("let a = 1\nlet web = Web(name: \"w\", port: 80_000, size: 2)\n", to: "a.swift")
        let path = "\(folder.path)/a.swift"
        let note = Diagnostic.Note(at: Place(file: path, line: 1, column: 5), "'a' is here")
        let lines = shown(finding(Place(file: path, line: 2, column: 26), notes: [note]), width: 200)
        #expect(
            lines == [
                "\(path):2:26: error: 'Web' listens to 80000, and there is no such port [some-rule]",
                "    2 | let web = Web(name: \"w\", port: 80_000, size: 2)",
                "      |                          ^~~~~~~~~~~~",
                "      = why: CloudFormation refuses to deploy",
                "      = fix: change the value",
                "\(path):1:5: note: 'a' is here",
                "    1 | let a = 1",
                "      |     ^",
            ])
    }

    @Test func longSentencesAreWrappedAtTheWidth() {
        let lines = shown(finding(Place(file: "gone.swift", line: 3, column: 1)), width: 40)
        #expect(
            lines == [
                "gone.swift:3:1: error: 'Web' listens to",
                "  80000, and there is no such port",
                "  [some-rule]",
                "      = why: CloudFormation refuses to",
                "             deploy",
                "      = fix: change the value",
            ])
    }

    /// A file that is gone, a line and a column that are not there, no place at all.
    @Test func whatIsNotThereIsNotShown() throws {
        let folder = try TestFolder()
        try folder.write("short\r\n", to: "a.swift")
        let path = "\(folder.path)/a.swift"
        #expect(shown(finding(nil)).allSatisfy { !$0.contains("|") })
        #expect(shown(finding(Place(file: folder.path, line: 1, column: 1))).allSatisfy { !$0.contains("|") })
        for line in [0, -1, 3, Int.max] {
            let lines = shown(finding(Place(file: path, line: line, column: 1)), width: 300)
            #expect(lines.allSatisfy { !$0.contains("|") })
        }
        for column in [7, Int.max] {
            let lines = shown(finding(Place(file: path, line: 1, column: column)), width: 300)
            #expect(lines[1...2] == ["    1 | short", "      |      ^"])
        }
        let before = shown(finding(Place(file: path, line: 1, column: Int.min)), width: 300)
        #expect(before[2] == "      | ^~~~~")
    }

    @Test func controlCharactersAreWrittenOut() throws {
        let folder = try TestFolder()
        try folder.write("let \u{1B}[31m = \u{202E}x", to: "a.swift")
        let place = Place(file: "\(folder.path)/a.swift", line: 1, column: 5)
        let finding = Diagnostic(
            .warning, rule: "r", at: place, "'\u{1B}]0;title\u{07}\n' is odd", why: "\u{9B}31m", fix: "\u{7F}",
            notes: [.init(at: nil, "\r")])
        let text = shown(finding, width: 300).joined(separator: "\n")
        #expect(text.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\n" })
        #expect(text.contains(#"'\u{1B}]0;title\u{7}\n' is odd [r]"#))
        #expect(text.contains(#"let \u{1B}[31m = \u{202E}x"#))
        #expect(finding.description.split(separator: "\n").count == 2)
        #expect(finding.description.unicodeScalars.allSatisfy { !$0.isUnprintable || $0 == "\n" })
    }

    @Test func coloursComeFromTheConsole() {
        let style = { (text: String, style: Console.Style) in style == .plain ? text : "<\(text)>" }
        let text = TerminalFinding(width: 200, source: SourceLines(), style: style)
            .text(of: finding(Place(file: "gone.swift", line: 3, column: 1)))
        #expect(text.hasPrefix("<gone.swift:3:1: ><error:> 'Web' listens"))
        #expect(text.contains("<fix:> change"))
    }
}

@Suite struct SourceExcerptTests {
    private func excerpt(_ line: String, _ column: Int, width: Int = 80) -> [String] {
        let excerpt = SourceExcerpt(Array(line.utf8)[...], column: column, width: width)
        return [excerpt.line, excerpt.marks]
    }

    @Test func tabsAndWideCharactersTakeTheirColumns() {
        #expect(excerpt("\tname: 1", 2) == ["    name: 1", "    ^~~~~~~"])
        #expect(excerpt("\"日本\", x", 11) == ["\"日本\", x", "        ^"])
        #expect(excerpt("e\u{301} x", 5) == ["e\u{301} x", "  ^"])
        #expect(excerpt("👩‍👩‍👧 x", "👩‍👩‍👧 ".utf8.count + 1) == ["👩‍👩‍👧 x", "   ^"])
    }

    /// A column within a character is that character; bytes that are no text are shown as such.
    @Test func bytesThatAreNoTextDoNotMatter() {
        #expect(excerpt("é x", 2) == ["é x", "^"])
        let bytes: [UInt8] = [0xFF, 0x20, 0x61]
        let excerpt = SourceExcerpt(bytes[...], column: 3, width: 80)
        #expect(excerpt.line == "\u{FFFD} a")
        #expect(excerpt.marks == "  ^")
        for column in 1...5 { _ = SourceExcerpt([0x80, 0x80, 0xF0, 0x9F][...], column: column, width: 1) }
    }

    @Test func longLinesAreCutAroundThePlace() {
        let line = String(repeating: "x", count: 50) + " port: 80 " + String(repeating: "y", count: 50)
        let shown = excerpt(line, 52, width: 40)
        #expect(shown[0].count <= 40)
        #expect(shown[0].hasPrefix("…x"))
        #expect(shown[0].hasSuffix("y…"))
        let caret = shown[1].distance(from: shown[1].startIndex, to: shown[1].firstIndex(of: "^") ?? shown[1].endIndex)
        #expect(shown[0].dropFirst(caret).hasPrefix("port: 80"))
        #expect(shown[1].hasSuffix("^~~~~~~~"))
    }

    @Test(arguments: [1, 2, 5, 40, 80])
    func aLineOfMegabytesFitsAnyWidth(width: Int) {
        let line = Array(repeating: UInt8(ascii: "a"), count: 3_000_000)
        for column in [1, 1_500_000, 3_000_001] {
            let excerpt = SourceExcerpt(line[...], column: column, width: width)
            #expect(excerpt.line.count <= max(width, 3))
            #expect(excerpt.marks.count <= max(width, 3))
        }
    }

    @Test func marksSpanWhatBelongsTogether() {
        #expect(excerpt("a(\"x \\\" y\", b)", 3)[1] == "  ^~~~~~~~")
        #expect(excerpt("EC2.VPC(x)", 1)[1] == "^~~~~~~")
        #expect(excerpt("port: [1]", 1)[1] == "^~~~")
        #expect(excerpt("{ }", 1)[1] == "^")
    }
}
