// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The template that CloudFormation gets of one that names the transform of SAM.
///
/// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html>.
package struct ServerlessExpansion: Sendable {
    /// What a resource was made for.
    package typealias Source = ExpansionSource

    /// The template without the transform, `Globals` and types of SAM.
    package let template: Template
    /// What each of its resources was made for, by its logical ID.
    package let sources: [String: Source]
    /// What could not be expanded, and is not in the template.
    package let problems: [ExpansionProblem]
    /// What is not known before it is packaged, and has a place in the template that only stands for it.
    package let assumptions: [ExpansionProblem]

    /// Nil where the template does not name the transform.
    ///
    /// - Parameters:
    ///   - parameters: the values that are known; the defaults of the template stand in for others.
    ///   - region: where the stack will be; nil where that is not known.
    package init?(of template: Template, parameters: [ParameterValue] = [], region: String? = nil) {
        guard template.transforms.contains(ServerlessCatalog.transform) else { return nil }
        var values: [String: Node] = [:]
        // CloudFormation takes scalars alone, and a default that refers to its own parameter would have no end.
        for member in template[.parameters] {
            values[member.key] = member.value["Default"].flatMap { $0.scalarText == nil ? nil : $0 }
        }
        for value in parameters { values[value.name] = .string(value.value) }
        // The transform writes values out; a secret stays where it is, since what comes of it is printed.
        for parameter in template.hiddenParameters { values[parameter.key] = nil }
        let partition = Partition.of(region)
        if let region {
            values["AWS::Region"] = .string(region)
            values["AWS::Partition"] = .string(partition)
        }
        let run = ExpansionRun(template.root, parameters: values, partition: partition)
        run.expand(ServerlessGlobals(template.root["Globals"]))
        self.template = Template(root: run.root(of: template.root))
        sources = Dictionary(run.made.map { ($0.logicalID, $0.source) }, uniquingKeysWith: { first, _ in first })
        problems = run.problems
        assumptions = run.assumptions
    }
}
