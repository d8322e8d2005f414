// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The usage plan that the APIs of a template share.
struct SharedUsagePlan {
    var apis: [String] = []
    var stages: [Node] = []
    var keys: [Node] = []
    var conditions: [String] = []
    var isAlwaysThere = false
    var deletion: Node?
    var replacement: Node?
}
