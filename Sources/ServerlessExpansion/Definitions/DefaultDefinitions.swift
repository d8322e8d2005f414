// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Gives APIs without a definition one of SAM's.
    func addDefaultDefinitions() {
        for form in [DefinitionForm.rest, .http] {
            for member in resources.members where member.value["Type"]?.stringValue == form.type {
                let properties = member.value["Properties"] ?? .object([])
                guard properties.objectValue != nil, properties.given("DefinitionBody")?.isSaying != true,
                    properties.given("DefinitionUri")?.isSaying != true
                else { continue }
                changeResource(member.key) {
                    $0.change("Properties") {
                        $0.set("DefinitionBody", form.skeleton)
                        $0.set(DefinitionForm.mark, true)
                    }
                }
            }
        }
    }

    /// Gives the definitions of REST APIs the version that they ask for.
    func settleDefinitionVersions() {
        for member in resources.members where member.value["Type"]?.stringValue == DefinitionForm.rest.type {
            guard let properties = member.value["Properties"], properties[DefinitionForm.mark] != nil,
                let version = properties["OpenApiVersion"], OpenAPIVersion.isThird(version)
            else { continue }
            let text = Node.string(version.scalarText ?? "3.0.1")
            changeResource(member.key) {
                $0.change("Properties") { properties in
                    properties.set("OpenApiVersion", text)
                    guard properties["DefinitionBody"] != nil else { return }
                    properties.change("DefinitionBody") { body in
                        body.set("openapi", text)
                        if body.given("swagger")?.isSaying == true { body.set("swagger", nil) }
                    }
                }
            }
        }
    }
}
