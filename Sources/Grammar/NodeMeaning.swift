/// What a node means: the rules' own affair. The engine keeps it and gives it back.
///
/// It is a reference to an object of the rules, and not a type parameter: generic code of another module
/// is not specialized, and spent its time on looking up types.
package typealias NodeMeaning = AnyObject & Sendable
