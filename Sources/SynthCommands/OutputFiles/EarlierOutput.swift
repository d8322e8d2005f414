// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Files of a version of `synth` that kept no record, known by their bytes.
enum EarlierOutput {
    /// The names within an environment's folder that nobody else can have written: a template with its parameters,
    /// both letter for letter as `synth` writes JSON.
    static func names(in folder: String) throws(Files.Failure) -> [String] {
        try Files.names(in: folder).filter { name in
            guard OutputRecord.isOurs(name), let stack = stack(of: name) else { return false }
            let files = StackFiles(folder: folder, name: stack)
            return isWritten(files.template) { $0["Resources"]?.objectValue != nil }
                && isWritten(files.parameters) { $0.arrayValue != nil }
        }
    }

    private static func stack(of name: String) -> String? {
        // Versions that kept no record knew no YAML.
        [StackFiles.templateSuffix(.json), StackFiles.compactSuffix, StackFiles.parametersSuffix]
            .first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
    }

    private static func isWritten(_ path: String, _ hasShape: (Node) -> Bool) -> Bool {
        guard (try? Files.status(of: path, followingLinks: false))?.isFile == true,
            let bytes = (try? Files.read(path)).flatMap({ $0 }),
            let root = try? JSONReader.read(bytes, file: path)
        else { return false }
        return hasShape(root) && Array(JSONWriter.write(root).utf8) == bytes
    }
}
