// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What CodeDeploy does for the functions of a template.
struct DeploymentPreferences {
    struct Preference {
        let logicalID: String
        let settings: Node
        let condition: String?
        let tags: Node?
        let source: ExpansionSource
    }

    var all: [Preference] = []
}
