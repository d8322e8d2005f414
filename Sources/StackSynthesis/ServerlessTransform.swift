// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The transform of the Serverless Application Model, which a stack need not name: what only it understands names it.
enum ServerlessTransform {
    /// Whether a template has a type of SAM, its `Globals`, or connectors.
    static func isNeeded(by root: Node.Object) -> Bool {
        if root[Template.Section.globals.rawValue] != nil { return true }
        return root[Template.Section.resources.rawValue]?.objectValue?.members.contains { resource in
            ServerlessCatalog.names(resource.value["Type"]?.stringValue ?? "") || resource.value["Connectors"] != nil
        } ?? false
    }
}
