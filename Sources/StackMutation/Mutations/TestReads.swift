// SPDX-License-Identifier: Apache-2.0

/// Which tests look at which stacks, as lines of a file: a process that runs tests writes them.
package struct TestReads: Sendable {
    /// The variable that names the file.
    package static let variable = "STACKDSL_TEST_READS"

    /// The identifiers of tests, by the Swift type of the stack.
    private var tests: [String: Set<String>] = [:]
    /// The types that tests look at which are not of Swift Testing, and have no name here.
    private var others: Set<String> = []

    /// - Parameter test: nil for one that is not of Swift Testing.
    package static func line(test: String?, stackType: String) -> String { "\(stackType)\t\(test ?? "")" }

    package init(_ text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            if parts[1].isEmpty {
                others.insert(String(parts[0]))
            } else {
                tests[String(parts[0]), default: []].insert(String(parts[1]))
            }
        }
    }

    /// The tests of Swift Testing that look at stacks of a type, in the order of their names.
    package func tests(of stackType: String) -> [String] { tests[stackType]?.sorted() ?? [] }

    /// Whether others do.
    package func hasOthers(of stackType: String) -> Bool { others.contains(stackType) }

    package var isEmpty: Bool { tests.isEmpty && others.isEmpty }
}
