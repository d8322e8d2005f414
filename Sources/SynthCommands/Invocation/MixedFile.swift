// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A file of an output folder that belongs to a run of `synth` which did not come to its end.
enum MixedFile {
    static func findings(_ path: String, program: String) -> [Diagnostic] {
        guard path != "-", let folder = try? Files.status(of: Files.directory(of: path)) else { return [] }
        let root = "\(Files.directory(of: path))/.."
        let mix = (try? UnfinishedRun(in: root))?.mixes.first { mix in
            (try? Files.status(of: "\(root)/\(mix.environment)"))?.isSame(as: folder) == true
                && (mix.new + mix.old).contains("\(mix.environment)/\(Files.name(of: path))")
        }
        guard let mix else { return [] }
        return [
            Diagnostic(
                .warning, rule: "unfinished-output", at: SourceLocation(file: path, line: 1, column: 1),
                mix.sentence(in: root), why: "what is deployed from them may be neither what was nor what is meant",
                fix: "run \(program) \(mix.environment)")
        ]
    }
}
