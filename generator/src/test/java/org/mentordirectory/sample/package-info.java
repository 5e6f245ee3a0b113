/** Content folders on disk that pass all checks until a test spoils them. */
package org.mentordirectory.sample;
