// error: missing argument for parameter 'account' in call
import StackDSL

let test = Environment("test", region: .euWest1) {}
