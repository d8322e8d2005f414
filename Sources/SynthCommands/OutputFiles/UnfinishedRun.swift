// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a run of `synth` was writing when it was ended: of the files of an environment some may be new and some old.
///
/// Just before a run puts its files into their places it notes them, with a sum of each, in a file of the output folder.
/// Just after, it removes the note. A note that is found is that of a run that did not come to its end.
struct UnfinishedRun: Sendable {
    static let name = ".synth-unfinished"
    private static let heading =
        "# A run of synth was writing these files. The next one of their environments mends it."

    /// The sum of each file's new content, by its path relative to the output folder.
    private(set) var sums: [String: String] = [:]
    private let root: String

    /// - Parameter root: the output folder.
    init(in root: String) throws(Files.Failure) {
        self.root = root
        let bytes = try Files.read("\(root)/\(Self.name)") ?? []
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) where line.first != "#" {
            guard let space = line.firstIndex(of: " ") else { continue }
            sums[String(line[line.index(after: space)...])] = String(line[..<space])
        }
    }

    var isEmpty: Bool { sums.isEmpty }

    var text: String {
        ([Self.heading] + sums.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }).joined(separator: "\n")
            + "\n"
    }

    mutating func note(_ path: String, _ content: [UInt8]) { sums[path] = Self.sum(content) }

    mutating func forget(_ isForgotten: (String) -> Bool) { sums = sums.filter { !isForgotten($0.key) } }

    /// The files of an environment that do not belong together, as paths relative to the output folder.
    struct Mix: Sendable {
        let environment: String
        let new: [String]
        let old: [String]

        func sentence(in root: String) -> String {
            let shown = { (paths: [String]) in paths.map { "\(root)/\($0)" }.joined(separator: ", ") }
            return
                "an earlier run was ended while it wrote the files of '\(environment)', which do not belong together: "
                + "new \(new.count == 1 ? "is" : "are") \(shown(new)); "
                + "from before \(old.count == 1 ? "is" : "are") \(shown(old))"
        }
    }

    /// The environments with a mix of new files and old ones.
    var mixes: [Mix] {
        let environments = Dictionary(grouping: sums.keys.sorted()) { String($0.prefix { $0 != "/" }) }
        return environments.sorted { $0.key < $1.key }.compactMap { environment, paths in
            let isNew = { (path: String) in
                (try? Files.read("\(root)/\(path)")).flatMap { $0 }.map(Self.sum) == sums[path]
            }
            let mix = Mix(
                environment: environment, new: paths.filter(isNew), old: paths.filter { !isNew($0) })
            return mix.new.isEmpty || mix.old.isEmpty ? nil : mix
        }
    }

    /// FNV-1a, which tells contents apart that nobody made alike on purpose.
    private static func sum(_ content: [UInt8]) -> String {
        let sum = content.withUnsafeBufferPointer { bytes in
            bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        return String(sum, radix: 16)
    }
}
