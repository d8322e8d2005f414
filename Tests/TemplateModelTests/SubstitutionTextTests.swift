// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct SubstitutionTextTests {
    @Test(arguments: [
        ("", []), ("plain $ {x}", []), ("${A}", ["A"]), ("${A.B}-${AWS::Region}", ["A.B", "AWS::Region"]),
        ("${!Literal} ${B}", ["B"]), ("$${A}", ["A"]), ("${ A }", ["A"]), ("${A}${A}", ["A", "A"]),
    ])
    func findsNames(text: String, names: [String]) {
        #expect(SubstitutionText(text).names == names)
        #expect(!SubstitutionText(text).isUnterminated)
    }

    @Test func noticesWhatIsNeverClosed() {
        #expect(SubstitutionText("${A} ${B").isUnterminated)
        #expect(SubstitutionText("${A} ${B").names == ["A"])
    }
}
