// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel
import TemplateValidation
import YAML

/// What a stack was deployed with last: its template and the values of its parameters.
struct DeployedTemplate {
    /// As one of an environment's stacks, by the name that the environment has for it.
    let part: StackPart

    /// Asks AWS for it.
    ///
    /// A parameter that hides its value has none here. What CloudFormation made of the template by its macros does not
    /// count: the template is the one that was sent. What it hides, and what secrets it has written out, nothing shows.
    ///
    /// - Parameter present: the stack as AWS describes it.
    /// - Throws: `OperationFailure` where the template cannot be read.
    init(of stack: SynthesizedStack, _ present: DeployedStack, _ session: Session) throws {
        let words = ["cloudformation", "get-template", "--stack-name", present.id, "--template-stage", "Original"]
        let root = try session.ask(words) { answer in
            let body = try answer.templateBody
            do throws(SyntaxFailure) {
                return try TemplateText.read(body, file: "deployed:\(present.name)").root
            } catch {
                throw OperationFailure(
                    "\(present.name) was deployed with a template that cannot be read: line \(error.location.line): \(error.message); '\(session.cloudFormation("get-template", present.name))' shows it"
                )
            }
        }
        let template = Template(root: root)
        let given = present.parameters.filter { $0.value != Mask.sign }
        session.console.hidden.hide(template.secrets(given: given) + WrittenSecrets.texts(in: template, given: given))
        let hidden = Set(template[.parameters].filter { $0.value.hidesValue }.map(\.key))
        part = StackPart(
            name: stack.name, stackName: stack.stackName, template: template,
            parameters: present.parameters.filter { !hidden.contains($0.name) })
    }
}
