// SPDX-License-Identifier: Apache-2.0

import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The context of a process: variables, the day, and how patient it is.
public struct ProcessContext: Sendable {
    let variables: [String: String]
    /// The day by which silences end, in UTC; nil where none ends.
    let today: Day?
    /// Seconds between two questions about the same thing.
    let pause: Double

    /// This process's own.
    public static var process: ProcessContext {
        var variables: [String: String] = [:]
        #if canImport(Darwin)
            var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = _NSGetEnviron()!.pointee!
        #else
            var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = environ
        #endif
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            next += 1
        }
        return ProcessContext(variables: variables, today: Day(secondsSince1970: time(nil)))
    }

    init(variables: [String: String], pause: Double? = nil, today: Day? = nil) {
        self.variables = variables
        self.today = today
        let given = variables[Self.pauseVariable].map { Double($0) ?? -1 }
        self.pause = pause ?? given ?? 2
    }

    /// The variable that sets the pause.
    static let pauseVariable = "SYNTH_PAUSE"
    static let pauses = 0.0...60.0

    /// The variables as a child takes them.
    ///
    /// - Parameter more: others, which stand before those of the same name.
    func environment(with more: [String: String] = [:]) -> [String] {
        variables.merging(more) { $1 }.map { "\($0.key)=\($0.value)" }
    }

    /// The first file of that name on PATH that can be run.
    func program(_ name: String) -> String? {
        (variables["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { access($0, X_OK) == 0 && !Files.isDirectory($0) }
    }
}
