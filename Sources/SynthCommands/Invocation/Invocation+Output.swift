// SPDX-License-Identifier: Apache-2.0

extension Invocation {
    /// The file that an option names for what a command makes; nil where it names none.
    func outputPath(_ option: Option) throws(UsageError) -> String? {
        let path = arguments.value(option)
        guard path != "" else { throw UsageError("\(option.name) is empty; name a file") }
        return path
    }

    /// Writes what a command makes to the file that somebody named, or to standard output.
    func write(_ text: String, to path: String?) throws(Files.Failure) {
        guard let path, path != "-" else { return console.write(text) }
        try Files.write(Array(text.utf8), leading: path)
        console.tell("wrote \(path)")
    }
}
