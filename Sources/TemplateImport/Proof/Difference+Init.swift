// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension TemplateEquality.Difference {
    /// What differs beside the template itself, as a stack's name.
    package init(at path: String, _ first: Node?, _ second: Node?) {
        self.init(path: path, first: first, second: second)
    }
}
