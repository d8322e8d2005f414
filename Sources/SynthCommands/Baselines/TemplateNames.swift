// SPDX-License-Identifier: Apache-2.0

/// The templates of stacks among the files of a folder.
struct TemplateNames {
    /// The names of the stacks, in the order of the files.
    let stacks: [String]
    private let forms: [String: TemplateForm]

    /// - Parameter folder: what the failure names.
    /// - Throws: `CommandFailure` where a stack has two templates.
    init(_ names: [String], in folder: String) throws(CommandFailure) {
        var stacks: [String] = []
        var forms: [String: TemplateForm] = [:]
        for name in names {
            guard let stack = StackFiles.stack(ofTemplate: name), let form = TemplateForm(path: name) else { continue }
            guard forms.updateValue(form, forKey: stack) == nil else {
                throw CommandFailure(
                    "\(folder) has two templates of '\(stack)', in JSON and in YAML; which one counts nobody knows")
            }
            stacks.append(stack)
        }
        (self.stacks, self.forms) = (stacks, forms)
    }

    /// Where the template and the parameters of a stack are.
    func files(of stack: String, in folder: String) -> StackFiles {
        StackFiles(folder: folder, name: stack, form: forms[stack] ?? .json)
    }
}
