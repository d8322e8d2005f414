// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A finding that a stack has about itself, see `Stack.findings`.
public typealias Diagnostic = TemplateModel.Diagnostic
