// SPDX-License-Identifier: Apache-2.0

/// Synthesises an environment again whenever its package has changed, and says what has become of it.
struct Watch {
    let package: WatchedPackage
    let environment: String
    /// More words for each synthesis.
    let selection: [String]
    /// The command that swaps, and its options; nil where nothing is swapped.
    let swapping: [String]?
    /// The templates and parameters of the last synthesis without errors, by their names.
    private var last: [String: String]?

    /// How many lines of a difference are shown.
    private static let most = 200

    init(_ package: WatchedPackage, environment: String, selection: [String], swapping: [String]?) {
        (self.package, self.environment) = (package, environment)
        (self.selection, self.swapping) = (selection, swapping)
    }

    private var console: Console { package.console }
    private var output: String { "\(package.folder)/.build/synth-watch" }

    /// Once: builds, synthesises, and swaps where that is wanted.
    mutating func round() throws {
        guard let program = try package.build() else { return }
        let words = [environment, "--output", output, "--parameters-format", "create-stack", "--prune", "--quiet"]
        guard try package.run(program, words + selection) == 0 else {
            console.tell("the stacks have errors, as told above; waiting for the next change", .red)
            return
        }
        let now = try files()
        let before = last
        last = now
        guard let before else {
            console.inform("\(environment): \(now.keys.count { $0.hasSuffix(".template.json") }) templates", .green)
            return try swap(program)
        }
        guard now != before else { return console.inform("the templates are as before", .green) }
        show(from: before, to: now)
        try swap(program)
    }

    private func swap(_ program: String) throws {
        guard let swapping else { return }
        // What could not be swapped is told by the child; the next change may.
        _ = try package.run(program, swapping.prefix(1) + [environment] + swapping.dropFirst())
    }

    private func files() throws -> [String: String] {
        let folder = "\(output)/\(environment)"
        var found: [String: String] = [:]
        for name in (try? Files.names(in: folder)) ?? [] where name.hasSuffix(".json") && !name.hasSuffix(".min.json") {
            found[name] = String(decoding: try Files.read("\(folder)/\(name)") ?? [], as: UTF8.self)
        }
        return found
    }

    private func show(from old: [String: String], to new: [String: String]) {
        var lines: [Substring] = []
        for name in Set(old.keys).union(new.keys).sorted() where old[name] != new[name] {
            let text = UnifiedDiff.text(
                from: old[name] ?? "", to: new[name] ?? "", oldName: "before/\(name)", newName: "now/\(name)")
            lines += text.split(separator: "\n")
        }
        for line in lines.prefix(Self.most) { console.print(String(line), Self.style(line)) }
        if lines.count > Self.most { console.print("… and \(lines.count - Self.most) lines more") }
    }

    private static func style(_ line: Substring) -> Console.Style {
        switch line.first {
        case "+": .green
        case "-": .red
        case "@": .cyan
        default: .plain
        }
    }
}
