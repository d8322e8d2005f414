// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

// A test knows the elements of a stack by their names, where the stack itself has their values.

extension Expression {
    /// In a pattern: `Ref` of an element by its logical ID; `*` in it stands for any text.
    public static func ref(_ logicalID: String) -> Self { Self(node: .ref(logicalID)) }

    /// In a pattern: `Fn::GetAtt` of a resource by its logical ID; `*` in it stands for any text.
    public static func getAtt(_ logicalID: String, _ attribute: String) -> Self {
        Self(node: .getAtt(logicalID, attribute))
    }
}
